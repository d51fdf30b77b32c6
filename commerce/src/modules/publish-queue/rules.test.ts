import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { isReady, mergeReasons, type Reason } from "./rules"

const AT = "2026-11-21T03:00:00.000Z"
const LATER = "2026-11-21T03:00:01.000Z"

function reason(what: string, at = AT, who = "lan@ocop.localhost"): Reason {
  return { what, who, at }
}

const reasons = fc.array(
  fc.record({
    what: fc.constantFrom("Sửa sản phẩm", "Thu hồi", "Sang ngày 01/01/2027"),
    who: fc.constantFrom("lan@ocop.localhost", "Hệ thống"),
    at: fc.constantFrom(AT, LATER),
  }),
)

describe("reasons of one publication", () => {
  it("name the same act of the same person once, with its first time", () => {
    expect(mergeReasons([reason("Thu hồi")], [reason("Thu hồi", LATER)])).toEqual([reason("Thu hồi")])
  })

  it("keep the same act of another person apart", () => {
    const other = reason("Thu hồi", LATER, "minh@ocop.localhost")
    expect(mergeReasons([reason("Thu hồi")], [other])).toEqual([reason("Thu hồi"), other])
  })

  it("are cut short after a bulk edit", () => {
    const many = Array.from({ length: 200 }, (_, n) => reason(`Sửa sản phẩm ${n}`))
    expect(mergeReasons([], many)).toEqual(many.slice(0, 30))
  })

  it("lose no act and repeat none, in whatever portions they come", () => {
    fc.assert(
      fc.property(reasons, reasons, reasons, (a, b, c) => {
        const acts = (list: Reason[]) => list.map(({ what, who }) => `${what}|${who}`)
        const merged = mergeReasons(mergeReasons(a, b), c)
        expect(new Set(acts(merged))).toEqual(new Set(acts([...a, ...b, ...c])))
        expect(new Set(acts(merged)).size).toBe(merged.length)
        expect(mergeReasons(a, mergeReasons(b, c))).toEqual(merged)
      }),
    )
  })
})

describe("a waiting publication", () => {
  const at = (ms: number) => new Date(Date.parse(AT) + ms)

  it.each([
    { renewed: 0, now: 1499, ready: false },
    { renewed: 0, now: 1500, ready: true },
    { renewed: 7000, now: 7999, ready: false },
    { renewed: 7999, now: 8000, ready: true },
  ])("asked for again after $renewed ms is ready after $now ms: $ready", ({ renewed, now, ready }) => {
    expect(isReady({ requested_at: at(0), renewed_at: at(renewed) }, at(now))).toBe(ready)
  })
})
