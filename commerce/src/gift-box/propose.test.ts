import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import { campaignOf, factsOf, planOf } from "../../domain/__tests__/gift-box"
import { parseDay } from "../../domain/day"
import type { PartFacts } from "../../domain/gift-box/box"
import { checkBox, mayBeSold, varietyOf } from "../../domain/gift-box/box-checks"
import type { Wishes } from "../../domain/gift-box/wishes"
import { toVnd } from "../../domain/vnd"
import { propose } from "./propose"

// The solver is compiled while it works, which a busy machine takes long for.
vi.setConfig({ testTimeout: 60_000 })

const ON = parseDay("2026-11-22")
const packaging = {
  ...planOf().packaging,
  name: "Hộp giấy L",
  cost: toVnd(30_000),
  weightGrams: 300,
  holdsGrams: 6000,
  inner: { length: 400, width: 300, height: 200 },
}
const wishesOf = (changes: Partial<Wishes> = {}): Wishes => ({
  budget: toVnd(500_000),
  boxes: 20,
  products: { least: 3, most: 6 },
  leastStars: 3,
  groups: [],
  producers: 0,
  communes: 0,
  mustHave: [],
  mustNotHave: [],
  packaging,
  campaign: campaignOf(),
  ...changes,
})

const GROUPS = ["food", "beverage", "handicraft"] as const
/** Products of different price, maker, commune, group and stars. */
const shelf = (count: number): PartFacts[] =>
  Array.from({ length: count }, (_, at) =>
    factsOf(`p${at}`, {
      price: toVnd(15_000 + ((at * 37_000) % 190_000)),
      producer: { handle: `htx-${at % Math.ceil(count / 2)}`, name: "HTX" },
      communes: [String(32_000 + (at % 7))],
      group: GROUPS[at % 3] ?? "food",
      stars: at % 5 === 0 ? 5 : at % 2 === 0 ? 4 : 3,
    }),
  )

async function found(wishes: Wishes, facts = shelf(24)) {
  const answer = await propose(wishes, facts, ON)
  if (!("found" in answer)) throw new Error(answer.sentence)
  return answer.found
}

test("what is proposed meets every wish and passes the checks of a box", async () => {
  const wishes = wishesOf({
    groups: ["beverage", "handicraft"],
    producers: 4,
    communes: 3,
    leastStars: 4,
    mustHave: ["p4"],
    mustNotHave: ["p10"],
  })
  const facts = shelf(24)
  const byHandle = new Map(facts.map((one) => [one.handle, one]))
  const proposals = await found(wishes, facts)
  expect(proposals).toHaveLength(3)
  for (const { parts, cost } of proposals) {
    const inside = parts.flatMap(({ productHandle }) => byHandle.get(productHandle) ?? [])
    expect(cost).toBeLessThanOrEqual(wishes.budget)
    expect(inside.map(({ handle }) => handle)).toContain("p4")
    expect(inside.map(({ handle }) => handle)).not.toContain("p10")
    expect(inside.every(({ stars }) => (stars ?? 0) >= 4)).toBe(true)
    expect(new Set(inside.map(({ group }) => group))).toEqual(
      new Set([...inside.map(({ group }) => group), "beverage", "handicraft"]),
    )
    expect(varietyOf(inside).producers).toBeGreaterThanOrEqual(4)
    expect(varietyOf(inside).communes).toBeGreaterThanOrEqual(3)
    const plan = { parts, packaging, price: cost, planned: wishes.boxes, campaign: wishes.campaign }
    expect(mayBeSold(checkBox(plan, byHandle, ON))).toBe(true)
  }
})

test("the three are the best first, and each has two products that another has not", async () => {
  const proposals = await found(wishesOf())
  expect(proposals.map(({ worth }) => worth)).toEqual(
    [...proposals.map(({ worth }) => worth)].sort((a, b) => b - a),
  )
  for (const [at, one] of proposals.entries()) {
    for (const other of proposals.slice(at + 1)) {
      const theirs = new Set(other.parts.map(({ productHandle }) => productHandle))
      expect(
        one.parts.filter(({ productHandle }) => !theirs.has(productHandle)).length,
      ).toBeGreaterThanOrEqual(2)
    }
  }
})

describe("where nothing fits, the wishes that rule each other out are named, and no others", () => {
  test.each<[string, Partial<Wishes>, string[], RegExp]>([
    [
      "a budget too small for the packaging",
      { budget: toVnd(20_000) },
      ["budget"],
      /khoảng 20\.000.*cần ít nhất/,
    ],
    [
      "a product both wanted and not",
      { mustHave: ["p1"], mustNotHave: ["p1"] },
      ["mustHave", "mustNotHave"],
      /phải có 1.*không có 1/,
    ],
    [
      "five stars and a product of three",
      { leastStars: 5, mustHave: ["p1"] },
      ["leastStars", "mustHave"],
      /ít nhất 5 sao/,
    ],
    ["more producers than products", { producers: 9 }, ["producers", "products"], /9 chủ thể/],
    ["more boxes than there is stock", { boxes: 101 }, ["stock", "products"], /101 hộp/],
    ["a group that nobody makes", { groups: ["tourism"] }, ["groups"], /^Không thể đáp ứng: .*nhóm/],
    ["a product that the shop does not have", { mustHave: ["nowhere"] }, ["mustHave"], /phải có/],
    [
      "a feast after every certificate",
      { campaign: campaignOf({ deliversUntil: parseDay("2028-01-20"), feastOn: parseDay("2028-01-26") }) },
      ["campaign", "products"],
      /sao và hạn dùng/,
    ],
  ])("%s", async (_, changes, conditions, sentence) => {
    const answer = await propose(wishesOf(changes), shelf(24), ON)
    if (!("contradictory" in answer)) throw new Error("found a box")
    expect([...answer.contradictory].sort()).toEqual([...conditions].sort())
    expect(answer.sentence).toMatch(sentence)
  })
})

test("with the budget that is named there is a box, and with less there is none", async () => {
  const wishes = wishesOf({ budget: toVnd(60_000), producers: 4, leastStars: 4 })
  const answer = await propose(wishes, shelf(24), ON)
  if (!("sentence" in answer)) throw new Error("found a box")
  const enough = toVnd(Number(/cần ít nhất ([\d.]+)/.exec(answer.sentence)?.[1]?.replaceAll(".", "")))
  expect((await found({ ...wishes, budget: enough })).length).toBeGreaterThan(0)
  expect("found" in (await propose({ ...wishes, budget: toVnd(enough - 1) }, shelf(24), ON))).toBe(false)
})

test("no box of any other products is worth more", async () => {
  const price = fc.integer({ min: 10, max: 200 }).map((thousands) => toVnd(thousands * 1000))
  const product = fc.record({
    price,
    maker: fc.integer({ min: 0, max: 3 }),
    stars: fc.constantFrom(3 as const, 4 as const, 5 as const),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(product, { minLength: 3, maxLength: 5 }), price, async (rows, money) => {
      const facts = rows.map(({ price, maker, stars }, at) =>
        factsOf(`p${at}`, { price, stars, producer: { handle: `m${maker}`, name: "M" } }),
      )
      const wishes = wishesOf({ budget: toVnd(money * 3), producers: 2 })
      const answer = await propose(wishes, facts, ON)
      const best = bestOfAll(facts, wishes)
      if ("found" in answer) expect(answer.found[0]?.worth).toBeCloseTo(best, 1)
      else expect(best).toBe(-Infinity)
    }),
    { numRuns: 60 },
  )
})

/** Every quantity of every product, tried. */
function bestOfAll(facts: readonly PartFacts[], wishes: Wishes): number {
  let best = -Infinity
  const pieces = facts.map(() => 0)
  const next = (at: number): void => {
    if (at < facts.length) {
      for (let count = 0; count <= 3; count += 1) {
        pieces[at] = count
        next(at + 1)
      }
      return
    }
    const inside = facts.filter((_, index) => (pieces[index] ?? 0) > 0)
    const cost = facts.reduce((sum, { price }, index) => sum + (price ?? 0) * (pieces[index] ?? 0), 0)
    const grams = facts.reduce(
      (sum, { weightGrams }, index) => sum + (weightGrams ?? 0) * (pieces[index] ?? 0),
      0,
    )
    const { producers, communes, groups } = varietyOf(inside)
    if (
      inside.length < 3 ||
      inside.length > 6 ||
      cost + wishes.packaging.cost > wishes.budget ||
      cost + wishes.packaging.cost < 0.85 * wishes.budget ||
      producers < wishes.producers
    )
      return
    if (grams > wishes.packaging.holdsGrams) return
    if (cost + wishes.packaging.cost < 0.85 * wishes.budget) return
    const stars = inside.reduce((sum, one) => sum + (one.stars ?? 0), 0)
    best = Math.max(best, 4 * producers + 2 * communes + 3 * groups + stars)
  }
  next(0)
  return best
}
