import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { NamedPoint } from "../gazetteer"
import { readConditions } from "./conditions"
import { createLexicon } from "./lexicon"
import { tokensOf } from "./tokens"

const DAT_MUI: NamedPoint = {
  name: "xã Đất Mũi",
  called: ["dat mui"],
  at: { latitude: 8.6, longitude: 104.7 },
}
const MUI: NamedPoint = { name: "Mũi", called: ["dat"], at: { latitude: 8.7, longitude: 104.8 } }

function read(query: string) {
  const { filters, near, rest } = readConditions(tokensOf(query), createLexicon([], [MUI, DAT_MUI]))
  return { filters, near: near?.name ?? null, rest: rest.map(({ exact }) => exact).join(" ") }
}

describe("conditions in the words", () => {
  test.each([
    ["dưới 200k", { maxPrice: 200_000 }, ""],
    ["tôm khô dưới 200", { maxPrice: 200_000 }, "tôm khô"],
    ["duoi 200.000đ tom kho", { maxPrice: 200_000 }, "tom kho"],
    ["tôm khô < 150 nghìn đồng", { maxPrice: 150_000 }, "tôm khô"],
    ["không quá 1,5 triệu", { maxPrice: 1_500_000 }, ""],
    ["trên 1tr2", { minPrice: 1_200_000 }, ""],
    ["từ 50k đến 100k", { minPrice: 50_000, maxPrice: 100_000 }, ""],
    ["50-100k", { minPrice: 50_000, maxPrice: 100_000 }, ""],
    ["1-2 triệu", { minPrice: 1_000_000, maxPrice: 2_000_000 }, ""],
    ["quà 100k trở lên", { minPrice: 100_000 }, "quà"],
    ["giá dưới 60k", { maxPrice: 60_000 }, ""],
    ["quà tầm 400k", { minPrice: 300_000, maxPrice: 500_000 }, "quà"],
    ["quà 400k", { minPrice: 300_000, maxPrice: 500_000 }, "quà"],
    ["crackers under 60k", { maxPrice: 60_000 }, "crackers"],
    ["over 100,000 vnd", { minPrice: 100_000 }, ""],
    ["tôm khô dưới hai trăm ngàn", { maxPrice: 200_000 }, "tôm khô"],
    ["quà từ hai trăm năm mươi nghìn đến nửa triệu đồng", { minPrice: 250_000, maxPrice: 500_000 }, "quà"],
    ["dưới năm chục k", { maxPrice: 50_000 }, ""],
    ["4 sao", { stars: [4] }, ""],
    ["muối 5 sao", { stars: [5] }, "muối"],
    ["năm sao", { stars: [5] }, ""],
    ["4* muối", { stars: [4] }, "muối"],
    ["từ 4 sao", { stars: [4, 5] }, ""],
    ["trên 3 sao", { stars: [4, 5] }, ""],
    ["4 sao trở lên", { stars: [4, 5] }, ""],
    ["dưới 4 sao", { stars: [3] }, ""],
    ["4 stars or more", { stars: [4, 5] }, ""],
    ["muối 5 sao dưới 20k", { stars: [5], maxPrice: 20_000 }, "muối"],
    ["cua còn hàng", { inStock: true }, "cua"],
  ])("«%s»", (query, filters, rest) => {
    expect(read(query)).toEqual({ filters, near: null, rest })
  })

  test.each([
    "bột 5 loại đậu",
    "3 khía",
    "muối 500g",
    "quyết định 2576",
    "năm căn",
    "cơ sở",
    "từ tâm",
    "ba khía",
  ])("«%s» has none", (query) => {
    expect(read(query).filters).toEqual({})
    expect(read(query).rest).toBe(query)
  })

  test.each([
    ["gần Đất Mũi", ""],
    ["tôm khô gần xã đất mũi", "tôm khô"],
    ["quanh dat mui", ""],
    ["shrimp near Dat Mui", "shrimp"],
  ])("«%s» is near a place", (query, rest) => {
    expect(read(query)).toEqual({ filters: {}, near: "xã Đất Mũi", rest })
  })

  test("an unknown place stays a word", () => {
    expect(read("gần hà nội")).toEqual({ filters: {}, near: null, rest: "gần hà nội" })
  })

  test("any text is read without an error, and bounds are in order", () => {
    const piece = fc.constantFrom(
      "dưới",
      "từ",
      "đến",
      "200k",
      "9".repeat(40),
      "1tr5",
      "4",
      "sao",
      "-",
      "<",
      "gần",
      "tôm",
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((words) => words.join(" ")),
        ),
        (query) => {
          const { minPrice, maxPrice } = read(query).filters
          if (minPrice !== undefined && maxPrice !== undefined) expect(minPrice).toBeLessThanOrEqual(maxPrice)
        },
      ),
    )
  })
})
