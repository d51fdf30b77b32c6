import fc from "fast-check"
import { expect, test } from "vitest"
import { factsOf, planOf } from "../__tests__/gift-box"
import { parseDay } from "../day"
import { toVnd } from "../vnd"
import type { PartFacts } from "./box"
import { checkBox, mayBeSold } from "./box-checks"
import { replacementsFor } from "./replacements"

const ON = parseDay("2026-11-22")
const lapsed = (one: PartFacts): PartFacts =>
  one.standing.state === "hidden"
    ? one
    : { ...one, standing: { ...one.standing, state: "lapsed", lastDay: parseDay("2026-11-20") } }

const byHandle = (facts: readonly PartFacts[]) => new Map(facts.map((one) => [one.handle, one]))
const handles = (facts: readonly PartFacts[]) => facts.map(({ handle }) => handle)

test("the likeliest come first: of the same group, by a producer the box has not, near in price", () => {
  const facts = byHandle([
    lapsed(factsOf("a")),
    factsOf("b"),
    factsOf("drink", { group: "beverage" }),
    factsOf("same-maker", { producer: { handle: "htx-b", name: "HTX b" } }),
    factsOf("dear", { price: toVnd(160_000) }),
    factsOf("near", { price: toVnd(105_000) }),
  ])
  expect(handles(replacementsFor(planOf(), "a", facts, ON))).toEqual(["near", "dear", "same-maker", "drink"])
})

test("what may not be in the box is not proposed", () => {
  const facts = byHandle([
    lapsed(factsOf("a")),
    factsOf("b"),
    lapsed(factsOf("ended")),
    factsOf("wine", { alcohol: true }),
    factsOf("recalled", { recall: "vi sinh" }),
    factsOf("scarce", { stock: 9 }),
    factsOf("promised", { promised: 95 }),
    factsOf("frozen", { kept: "frozen" }),
    factsOf("heavy", { weightGrams: 5_000 }),
    factsOf("long", { size: { length: 500, width: 10, height: 10 } }),
    factsOf("short-lived", { shelfLifeDays: 30 }),
    factsOf("unpriced", { price: null }),
    factsOf("good"),
  ])
  expect(handles(replacementsFor(planOf(), "a", facts, ON))).toEqual(["good"])
})

test("another part that ended, or a price not set yet, is not held against them", () => {
  const facts = byHandle([lapsed(factsOf("a")), lapsed(factsOf("b")), factsOf("good")])
  expect(handles(replacementsFor(planOf({ price: null }), "a", facts, ON))).toEqual(["good"])
})

const anyFacts = fc
  .array(
    fc.record({
      stock: fc.integer({ min: 0, max: 40 }),
      kept: fc.constantFrom("dry", "chilled", "frozen", null),
      alcohol: fc.boolean(),
      ended: fc.boolean(),
      price: fc.constantFrom(null, toVnd(20_000), toVnd(90_000)),
      weightGrams: fc.integer({ min: 1, max: 4_000 }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ ended, ...changes }, at) => {
      const one = factsOf(["a", "b"][at] ?? `p${at}`, changes)
      return ended ? lapsed(one) : one
    }),
  )

test("whatever is proposed makes a box that may be sold out of one whose other parts may be", () => {
  fc.assert(
    fc.property(anyFacts, (all) => {
      const facts = byHandle(all.map((one) => (one.handle === "b" ? factsOf("b") : one)))
      const plan = planOf()
      const proposed = replacementsFor(plan, "a", facts, ON)
      for (const { handle } of facts.values()) {
        if (handle === "a" || handle === "b" || facts.get(handle)?.price === null) continue
        const parts = plan.parts.map((part) =>
          part.productHandle === "a" ? { ...part, productHandle: handle } : part,
        )
        expect(handles(proposed).includes(handle)).toBe(mayBeSold(checkBox({ ...plan, parts }, facts, ON)))
      }
    }),
  )
})
