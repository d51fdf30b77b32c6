import fc from "fast-check"
import { expect, test } from "vitest"
import { parseRecents, withoutRecent, withRecent } from "./recents"

test("the newest search stands first, and the same words once", () => {
  expect(withRecent(["muối", "banh phong tom"], "bánh phồng tôm")).toEqual(["bánh phồng tôm", "muối"])
  expect(withRecent(["muối"], "muối".normalize("NFD"))).toEqual(["muối"])
  expect(withRecent(["muối"], "  ")).toEqual(["muối"])
})

test("a search can be forgotten", () => {
  expect(withoutRecent(["a", "b"], "a")).toEqual(["b"])
})

test("at most six are kept, whatever was typed, and they are read again as they were written", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (queries) => {
      const kept = queries.reduce<string[]>(withRecent, [])
      expect(kept.length).toBeLessThanOrEqual(6)
      expect(parseRecents(JSON.stringify(kept))).toEqual(kept)
    }),
  )
})

test.each([[null], ["{"], ['{"a":1}'], ["[1,null]"]])("%s is no search", (text) => {
  expect(parseRecents(text)).toEqual([])
})
