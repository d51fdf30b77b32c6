import { expect, test } from "vitest"
import { parseGolden } from "#search/golden/read-golden"
import { figuresOf } from "./figures"

const [golden] = parseGolden("query,class,expected,never\nmuối,exact,product_muoi,")
const outcomes = (...ranks: (number | null)[]) =>
  ranks.flatMap((rank) => (golden ? [{ golden, hits: [], rank, broken: [] }] : []))

test("a miss counts nothing, a second place half", () => {
  expect(figuresOf(outcomes(1, 2, 4, null))).toEqual({ count: 4, mrr: 1.75 / 4, first: 0.25, third: 0.5 })
})

test("without queries all figures are 0", () => {
  expect(figuresOf([])).toEqual({ count: 0, mrr: 0, first: 0, third: 0 })
})
