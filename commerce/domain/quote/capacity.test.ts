import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { addDays, parseDay, type Day } from "../day"
import { capacityDays, dueBy, exposed, shortfall, type Dated } from "./capacity"
import { checkCapacity, checkReceipt } from "./capacity-checks"
import { allot, unserved } from "./promises"

const ON = parseDay("2026-11-21")
const day = (offset: number): Day => addDays(ON, offset)
const dated = fc.array(
  fc.record({ by: fc.integer({ min: -3, max: 8 }).map(day), pieces: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 6 },
)
const ledger = fc.record({ free: fc.nat(30), coming: dated, promised: dated })
const ALL_DAYS = Array.from({ length: 12 }, (_, offset) => day(offset))

describe("what can still be promised", () => {
  it("is what lies free, and from its day on what comes", () => {
    const known = { free: 10, coming: [{ by: day(5), pieces: 20 }], promised: [] }
    expect(shortfall(known, [{ by: day(4), pieces: 10 }], ON)).toBeNull()
    expect(shortfall(known, [{ by: day(4), pieces: 11 }], ON)).toEqual({ by: day(4), wanted: 11, free: 10 })
    expect(shortfall(known, [{ by: day(5), pieces: 30 }], ON)).toBeNull()
  })

  it("leaves what is promised for a later day", () => {
    const known = { free: 10, coming: [], promised: [{ by: day(9), pieces: 8 }] }
    expect(shortfall(known, [{ by: day(1), pieces: 3 }], ON)).toEqual({ by: day(9), wanted: 3, free: 2 })
  })

  it("does not count on what was to come before today and did not", () => {
    const late = [{ by: day(-1), pieces: 10 }]
    expect(shortfall({ free: 0, coming: late, promised: [] }, [{ by: ON, pieces: 1 }], ON)).not.toBeNull()
  })

  it("is never exceeded: whatever fits leaves every day covered", () => {
    fc.assert(
      fc.property(ledger, dated, (known, wanted) => {
        fc.pre(wanted.length > 0 && shortfall(known, wanted, ON) === null)
        const coming = known.coming.filter(({ by }) => by >= ON)
        for (const by of ALL_DAYS.filter((by) => dueBy(wanted, by) > 0))
          expect(dueBy(known.promised, by) + dueBy(wanted, by)).toBeLessThanOrEqual(
            known.free + dueBy(coming, by),
          )
      }),
    )
  })

  it("is in the table to the last piece", () => {
    fc.assert(
      fc.property(ledger, (known) => {
        for (const { by, free } of capacityDays(known, ON)) {
          if (free > 0) expect(shortfall(known, [{ by, pieces: free }], ON)).toBeNull()
          expect(shortfall(known, [{ by, pieces: free + 1 }], ON)).not.toBeNull()
        }
      }),
    )
  })
})

describe("open promises", () => {
  it("get what is free, the earliest first, and never more", () => {
    fc.assert(
      fc.property(dated, fc.nat(60), (needs, free) => {
        const open = needs.map((need, index) => ({ ...need, key: String(index) }))
        const given = allot(open, free)
        const sum = [...given.values()].reduce((total, pieces) => total + pieces, 0)
        expect(sum).toBe(Math.min(free, dueBy(needs, day(99))))
        const left = open.filter(({ key, pieces }) => (given.get(key) ?? 0) < pieces).map(({ by }) => by)
        const served = open.filter(({ key }) => given.has(key)).map(({ by }) => by)
        expect(served.every((by) => left.every((later) => by <= later))).toBe(true)
      }),
    )
  })

  it("shrink by what was served", () => {
    fc.assert(
      fc.property(dated, fc.nat(60), (needs, served) => {
        const left = unserved(needs, served)
        for (const by of ALL_DAYS) expect(dueBy(left, by)).toBe(Math.max(0, dueBy(needs, by) - served))
      }),
    )
  })
})

describe("a changed declaration", () => {
  const promised: Dated[] = [{ by: day(5), pieces: 10 }]
  const before: Dated[] = [{ by: day(4), pieces: 12 }]

  it("may not fall under what was promised, nor come after it", () => {
    expect(exposed(promised, before, [{ by: day(4), pieces: 10 }], ON)).toBeNull()
    expect(exposed(promised, before, [{ by: day(4), pieces: 9 }], ON)).toMatchObject({ wanted: 10, free: 9 })
    expect(exposed(promised, before, [{ by: day(6), pieces: 12 }], ON)).toMatchObject({ free: 0 })
  })

  it("may better what is short already", () => {
    expect(exposed(promised, [{ by: day(4), pieces: 1 }], [{ by: day(4), pieces: 2 }], ON)).toBeNull()
  })

  it("is a number of pieces that has not arrived before, by a day that has not passed", () => {
    const form = { pieces: 5, by: ON, note: null }
    expect(checkCapacity(form, 5, ON)).toEqual([])
    expect(checkCapacity(form, 6, ON).map(({ field }) => field)).toEqual(["pieces"])
    expect(checkCapacity({ ...form, pieces: 0, by: day(-1) }, 0, ON).map(({ field }) => field)).toEqual([
      "pieces",
      "by",
    ])
    expect(checkReceipt(5, { pieces: 10, received: 5 })).toEqual([])
    expect(checkReceipt(6, { pieces: 10, received: 5 })).toHaveLength(1)
  })
})
