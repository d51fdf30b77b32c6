import { describe, expect, it } from "vitest"

import { factsOf, planOf } from "../../../../domain/__tests__/gift-box"
import type { PartFacts } from "../../../../domain/gift-box/box"
import { checkBox } from "../../../../domain/gift-box/box-checks"
import { parseDay } from "../../../../domain/day"
import { toVnd } from "../../../../domain/vnd"
import { figuresOf } from "./figures"
import { byWeight, findingsOf, lacking, placeOf } from "./findings"

const facts = (a: Partial<PartFacts> = {}) =>
  new Map([
    ["a", factsOf("a", a)],
    ["b", factsOf("b")],
  ])

describe("figuresOf", () => {
  it("adds up what is in the box, each piece as often as it is in", () => {
    expect(figuresOf(planOf(), facts())).toMatchObject({
      parts: 300_000,
      own: 330_000,
      margin: { amount: 20_000, share: 20_000 / 350_000 },
      contentGrams: 900,
      grossGrams: 1100,
      holdsGrams: 3000,
      stars: [{ stars: 4, count: 2 }],
      variety: { producers: 2, communes: 1, groups: 1 },
    })
  })

  it("measures the room that can be filled, which is where the check refuses", () => {
    const fill = (planned: number) =>
      figuresOf(planOf({ parts: [{ productHandle: "a", quantity: planned }] }), facts()).fill ?? 0
    const refused = (quantity: number) =>
      checkBox(planOf({ parts: [{ productHandle: "a", quantity }] }), facts(), parseDay("2026-11-22")).some(
        ({ check, weight }) => check === "room" && weight === "refuses",
      )
    for (const quantity of [1, 14, 15, 16]) expect(fill(quantity) > 1).toBe(refused(quantity))
    expect(fill(15)).toBeGreaterThan(1)
  })

  it("says what a sum leaves out, and gives no margin that would be wrong", () => {
    const figures = figuresOf(planOf(), facts({ price: null, weightGrams: null, size: null }))
    expect(figures).toMatchObject({ withoutPrice: 1, withoutWeight: 1, withoutSize: 1, margin: null })
  })

  it("can be below nothing", () => {
    expect(figuresOf(planOf({ price: toVnd(300_000) }), facts()).margin?.amount).toBe(-30_000)
  })

  it("works without packaging, price and known products", () => {
    const figures = figuresOf(
      { parts: [{ productHandle: "x", quantity: 1 }], packaging: null, price: null },
      facts(),
    )
    expect(figures).toMatchObject({ own: 0, margin: null, fill: null, stars: [] })
  })
})

describe("findings", () => {
  const found = (plan: Parameters<typeof planOf>[0], a: Partial<PartFacts> = {}) =>
    checkBox(planOf(plan), facts(a), parseDay("2026-11-22"))

  it("are said beside the input that mends them", () => {
    const places = (plan: Parameters<typeof planOf>[0], a: Partial<PartFacts> = {}) => [
      ...new Set(found(plan, a).map(placeOf)),
    ]
    expect(places({}, { recall: "mốc" })).toEqual(["part-a"])
    expect(places({ packaging: null })).toEqual(["packagingHandle"])
    expect(places({ price: null })).toEqual(["price"])
    expect(places({ planned: 0 })).toEqual(["planned"])
    expect(places({}, { kept: "frozen" })).toEqual(["parts"])
    expect(places({}, { weightGrams: 2500 })).toEqual(["packagingHandle"])
  })

  it("fall into what keeps a box from sale and what is to be looked at", () => {
    const { refuses, warns } = byWeight(found({ price: null }, { shelfLifeDays: null }))
    expect(refuses.map(({ check }) => check)).toEqual(["price"])
    expect(warns.map(({ check }) => check)).toEqual(["shelf-life"])
    expect(findingsOf([...refuses, ...warns], "a")).toEqual(warns)
  })

  it.each([
    [{ shelfLifeDays: null }, "shelf-life"],
    [{ kept: null }, "kept"],
    [{ weightGrams: null }, "weight"],
    [{ size: null }, "room"],
  ])("that ask for %o name the product whose label is to be read", (changes, check) => {
    const inside = [factsOf("a", changes), factsOf("b")]
    const asking = found({}, changes).filter((finding) => lacking(finding, inside).length > 0)
    expect(asking.map((finding) => finding.check)).toEqual([check])
    expect(asking.flatMap((finding) => lacking(finding, inside)).map(({ handle }) => handle)).toEqual(["a"])
  })

  it("that refuse ask for no label", () => {
    const inside = [factsOf("a", { kept: "frozen" }), factsOf("b", { kept: null })]
    const refusing = found({}, { kept: "frozen" })
    expect(refusing.flatMap((finding) => lacking(finding, inside))).toEqual([])
  })
})
