import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, factsOf, planOf } from "../__tests__/gift-box"
import { recognitionOf } from "../__tests__/recognition"
import { addDays, parseDay } from "../day"
import { toVnd } from "../vnd"
import type { BoxPlan, PartFacts } from "./box"
import { checkBox, mayBeSold, notesOn } from "./box-checks"
import { sayOfBox } from "./box-sentences"

const ON = parseDay("2026-11-22")

function check(plan: Partial<BoxPlan> = {}, a: Partial<PartFacts> = {}, on = ON) {
  const facts = new Map([
    ["a", factsOf("a", a)],
    ["b", factsOf("b")],
  ])
  return checkBox(planOf(plan), facts, on)
}

test("a box that is all right has no finding", () => {
  expect(check()).toEqual([])
})

describe("refused", () => {
  const ending = (day: string) => ({
    standing: {
      state: "for-sale" as const,
      reason: "holding" as const,
      recognition: recognitionOf(),
      lastDay: parseDay(day),
    },
  })

  test.each<[string, Partial<BoxPlan>, Partial<PartFacts>, string, RegExp]>([
    ["no part", { parts: [] }, {}, "parts", /chưa có sản phẩm nào/],
    [
      "an unknown part",
      { parts: [{ productHandle: "c", quantity: 1 }] },
      {},
      "parts",
      /Không có sản phẩm «c»/,
    ],
    ["half a piece", { parts: [{ productHandle: "a", quantity: 0.5 }] }, {}, "parts", /số nguyên từ 1/],
    [
      "a part twice",
      {
        parts: [
          { productHandle: "a", quantity: 1 },
          { productHandle: "a", quantity: 1 },
        ],
      },
      {},
      "parts",
      /kê hai lần/,
    ],
    ["no box", { planned: 0 }, {}, "parts", /Số hộp dự kiến/],
    [
      "stars that end before the last delivery",
      {},
      ending("2026-12-31"),
      "certificate",
      /hết hiệu lực sau ngày 31\/12\/2026.*03\/02\/2027/,
    ],
    [
      "stars that are over",
      {},
      { standing: { ...ending("2026-01-01").standing, state: "lapsed" } },
      "certificate",
      /đã hết hiệu lực/,
    ],
    [
      "what has no maker",
      {},
      { standing: { ...ending("2027-12-31").standing, state: "shown" } },
      "certificate",
      /chưa bán được/,
    ],
    ["a recall", {}, { recall: "lô 12 mốc" }, "recall", /thu hồi: lô 12 mốc/],
    ["alcohol", {}, { alcohol: true }, "alcohol", /có cồn/],
    [
      "too little stock",
      { planned: 11 },
      { stock: 20, promised: 10 },
      "stock",
      /cần 11 cho 11 hộp, còn tự do 10.*xuống 10/,
    ],
    ["too short a life", {}, { shelfLifeDays: 60 }, "shelf-life", /60 ngày.*21\/02\/2027/],
    ["frozen with dry", {}, { kept: "frozen" }, "kept", /đông lạnh.*để khô/],
    ["no packaging", { packaging: null }, {}, "weight", /chưa có bao bì/],
    ["too heavy", {}, { weightGrams: 2500 }, "weight", /3100 g.*3000 g/],
    ["a piece too long", {}, { size: { length: 310, width: 10, height: 10 } }, "room", /không lọt/],
    ["too much", {}, { size: { length: 290, width: 240, height: 100 } }, "room", /lít/],
    [
      "too few producers",
      { campaign: campaignOf({ least: { producers: 3, communes: 1, groups: 1 } }) },
      {},
      "variety",
      /2 chủ thể.*3/,
    ],
    ["no price", { price: null }, {}, "price", /chưa có giá/],
  ])("%s", (_, plan, facts, kind, message) => {
    const findings = check(plan, facts)
    expect(mayBeSold(findings)).toBe(false)
    const found = findings.filter(({ weight, check }) => weight === "refuses" && check === kind)
    expect(found.map((finding) => finding.message).join("\n")).toMatch(message)
  })
})

describe("asked about", () => {
  test.each<[string, Partial<BoxPlan>, Partial<PartFacts>, string, RegExp]>([
    ["an unknown life", {}, { shelfLifeDays: null }, "shelf-life", /Chưa có hạn dùng/],
    ["an unknown way of keeping", {}, { kept: null }, "kept", /Chưa rõ cách bảo quản/],
    ["an unknown weight", {}, { weightGrams: null }, "weight", /Chưa có khối lượng/],
    ["an unknown size", {}, { size: null }, "room", /Chưa có kích thước/],
    ["a price below its parts", { price: toVnd(300_000) }, {}, "price", /bán lỗ 30\.000/],
    ["a price far above its parts", { price: toVnd(900_000) }, {}, "price", /cao hơn nhiều/],
    ["parts without a price", {}, { price: null }, "price", /Chưa có giá lẻ/],
  ])("%s, and sold all the same", (_, plan, facts, kind, message) => {
    const findings = check(plan, facts)
    expect(mayBeSold(findings)).toBe(true)
    expect(findings.map((finding) => [finding.check, finding.weight])).toEqual([[kind, "warns"]])
    expect(findings[0]?.message).toMatch(message)
  })
})

test("stars that hold to the last delivery and no longer are enough", () => {
  const recognition = recognitionOf()
  const until = (lastDay: ReturnType<typeof parseDay>) =>
    mayBeSold(check({}, { standing: { state: "for-sale", reason: "holding", recognition, lastDay } }))
  expect(until(parseDay("2027-02-03"))).toBe(true)
  expect(until(parseDay("2027-02-02"))).toBe(false)
})

test("as days go by a box that is refused for its life stays refused, whatever the life", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 90 }), (shelfLifeDays, days) => {
      const refused = (on: typeof ON) => !mayBeSold(check({}, { shelfLifeDays }, on))
      // A piece made later keeps longer: what may be sold today may be sold tomorrow.
      if (!refused(ON)) expect(refused(addDays(ON, days))).toBe(false)
    }),
  )
})

test("more boxes never mend a shortage, and the number advised is the most that can be made", () => {
  const counts = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(
      counts,
      counts,
      counts,
      fc.integer({ min: 0, max: 60 }),
      (planned, quantity, stock, promised) => {
        const parts = [{ productHandle: "a", quantity }]
        const short = (boxes: number) =>
          check({ parts, planned: boxes }, { stock, promised }).some((finding) => finding.check === "stock")
        const most = Math.floor(Math.max(0, stock - promised) / quantity)
        expect(short(planned)).toBe(planned > most)
      },
    ),
  )
})

test("every finding can be said in English, with the values of the Vietnamese sentence", () => {
  const short = { stock: 1, promised: 0, shelfLifeDays: 3, weightGrams: 9000, kept: "frozen" as const }
  const facts = new Map([
    ["a", factsOf("a", { ...short, size: { length: 900, width: 900, height: 900 } })],
    ["b", factsOf("b")],
  ])
  const least = { producers: 3, communes: 0, groups: 0 }
  const plan = planOf({ planned: 20, campaign: campaignOf({ least }), price: toVnd(9) })
  const notes = notesOn(plan, facts, ON)
  expect(new Set(notes.map(({ check }) => check)).size).toBeGreaterThanOrEqual(7)
  for (const { sentence } of notes) {
    const numbers = (text: string) => text.replace(/(\d)[.,](?=\d)/g, "$1").match(/\d{2,}/g) ?? []
    const english = sayOfBox(sentence, "en")
    expect(english).toMatch(/^[^{}]{15,}\.$/)
    for (const number of numbers(english)) expect(numbers(sayOfBox(sentence, "vi"))).toContain(number)
  }
})
