import fc from "fast-check"
import { expect, test } from "vitest"
import { toVnd } from "#domain/vnd"
import { budgetOf, readBudget } from "./budget"

const prices = fc.array(fc.integer({ min: 1, max: 9_000_000 }).map(toVnd), { minLength: 1, maxLength: 20 })

test("at its least the slider still has the cheapest box, at its most the dearest", () => {
  fc.assert(
    fc.property(prices, (all) => {
      const budget = budgetOf(all)
      fc.pre(budget !== null)
      expect(budget.least).toBeGreaterThanOrEqual(Math.min(...all))
      expect(budget.most).toBeGreaterThanOrEqual(Math.max(...all))
      expect((budget.most - budget.least) % budget.step).toBe(0)
    }),
  )
})

test("nothing to choose between has no slider", () => {
  expect(budgetOf([])).toBeNull()
  expect(budgetOf([toVnd(489_000), toVnd(489_000)])).toBeNull()
})

test.each([
  [null, 2_500_000],
  ["600000", 600_000],
  ["649999", 600_000],
  ["1", 250_000],
  ["99999999", 2_500_000],
  ["-5", 2_500_000],
  ["nhiều", 2_500_000],
  ["", 2_500_000],
])("an address that asks for %j shows %d", (asked, shown) => {
  expect(readBudget(asked, { least: 250_000, most: 2_500_000, step: 50_000 })).toBe(shown)
})
