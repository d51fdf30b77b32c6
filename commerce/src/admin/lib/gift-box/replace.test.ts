import { describe, expect, it } from "vitest"

import { campaignOf, factsOf, planOf } from "../../../../domain/__tests__/gift-box"
import { parseDay } from "../../../../domain/day"
import { replacementsIn, replacementWords } from "./replace"

const ON = parseDay("2026-11-22")
const FACTS = new Map(
  [factsOf("a", { recall: "mốc" }), factsOf("b"), factsOf("c"), factsOf("d", { alcohol: true })].map(
    (one) => [one.handle, one],
  ),
)

describe("what may take the place of a refused part", () => {
  it("is named, without what would be refused itself", () => {
    expect(replacementsIn(planOf(), "a", FACTS, ON)).toMatchObject({ found: [{ handle: "c" }] })
    expect(replacementWords(planOf(), "a", FACTS, ON)).toBe("Có thể thay bằng: Món c.")
  })

  it("is named while the box has too few producers anyway", () => {
    const campaign = campaignOf({ least: { producers: 5, communes: 0, groups: 0 } })
    expect(replacementsIn(planOf({ campaign }), "a", FACTS, ON)).toMatchObject({ found: [{ handle: "c" }] })
  })

  it("is not what would leave the box with too few of them", () => {
    const campaign = campaignOf({ least: { producers: 2, communes: 0, groups: 0 } })
    const facts = new Map(FACTS).set("c", factsOf("c", { producer: { handle: "htx-b", name: "HTX b" } }))
    expect(replacementsIn(planOf({ campaign }), "a", facts, ON)).toHaveProperty("none")
  })

  it.each([
    [{ packaging: null }, /bao bì trước/],
    [{ planned: 0 }, /số hộp trước/],
    [{ planned: 101 }, /Chưa có sản phẩm nào/],
  ])("waits for what it depends on: %o", (changes, sentence) => {
    const answer = replacementsIn(planOf(changes), "a", FACTS, ON)
    expect("none" in answer && answer.none).toMatch(sentence)
  })
})
