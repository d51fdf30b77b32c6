import { expect, test } from "vitest"
import { parseDay } from "#domain/day"
import { toVnd } from "#domain/vnd"
import type { SearchDocument } from "#search/documents"
import { makeDocuments } from "./synthetic"

const real: SearchDocument[] = ["Tôm khô tách vỏ", "Bánh phồng hàu"].map((name, number) => ({
  id: `product_real-${number}`,
  kind: "product",
  handle: `real-${number}`,
  name,
  nameEn: null,
  detail: "HTX Tân Phát Lợi",
  group: "food",
  stars: 4,
  lastDay: parseDay("2027-12-31"),
  price: toVnd(62_000),
  inStock: true,
  demonstration: true,
  boxes: [],
  communes: ["xã Tân Ân"],
  at: null,
  aliases: [],
  formerPlace: "",
  text: "",
}))

test("synthetic documents have ids of their own and names of three to six real syllables", () => {
  const made = makeDocuments(real, 500)
  expect(new Set(made.map(({ id }) => id)).size).toBe(500)
  const known = new Set(real.flatMap(({ name }) => name.split(" ")))
  for (const { name } of made) {
    const syllables = name.split(" ")
    expect(syllables.length).toBeGreaterThanOrEqual(3)
    expect(syllables.length).toBeLessThanOrEqual(6)
    expect(syllables.every((syllable) => known.has(syllable))).toBe(true)
  }
})

test("the same seed gives the same documents, another seed others", () => {
  expect(makeDocuments(real, 20, 7)).toEqual(makeDocuments(real, 20, 7))
  expect(makeDocuments(real, 20, 7)).not.toEqual(makeDocuments(real, 20, 8))
})
