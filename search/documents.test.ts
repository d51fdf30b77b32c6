import { expect, test } from "vitest"
import { NO_LABEL, type Catalogue, type CatalogueProduct } from "#domain/catalogue"
import { recognitionOf } from "#domain/__tests__/recognition"
import { parseDay } from "#domain/day"
import { toProductCode } from "#domain/product-code"
import { toSearchDocuments } from "./documents"

const recognition = recognitionOf({ recognisedOn: "2025-01", precision: "quarter" })

function productOf(
  handle: string,
  state: "for-sale" | "shown" | "lapsed",
  producerHandle: string | null,
): CatalogueProduct {
  return {
    handle,
    code: toProductCode(7),
    name: "Bánh phồng tôm",
    nameEn: "Shrimp crackers",
    group: "food",
    producerHandle,
    standing: { state, reason: "holding", recognition, lastDay: parseDay("2027-12-31") },
    recognitions: [recognition],
    offer: null,
    label: NO_LABEL,
    photos: [],
  }
}

const producerOf = (handle: string) => ({
  handle,
  name: `HTX ${handle}`,
  formerAddress: "xã Hòa Mỹ, huyện Cái Nước",
  communes: [{ code: "32137", name: "xã Tân Hưng" }],
  sourceUrl: "https://baocamau.vn/a.html",
})

const catalogue: Catalogue = {
  recordedAt: "2026-11-21T03:00:00Z",
  on: parseDay("2026-11-21"),
  mode: "demonstration",
  clock: "fixed",
  regionId: "reg",
  products: [
    productOf("sold", "for-sale", "one"),
    productOf("shown", "shown", null),
    productOf("over", "lapsed", "two"),
  ],
  producers: [producerOf("one"), producerOf("two")],
  records: [],
  candidates: [],
  marks: [],
  giftBoxes: [],
}

test("only published products are found, and producers that have one", () => {
  expect(toSearchDocuments(catalogue).map(({ id }) => id)).toEqual([
    "product:sold",
    "product:shown",
    "producer:one",
  ])
})

test("a product carries its maker, stars, other words and places", () => {
  expect(toSearchDocuments(catalogue)[0]).toMatchObject({
    detail: "HTX one",
    stars: 4,
    places: "xã Hòa Mỹ, huyện Cái Nước, xã Tân Hưng",
  })
  expect(toSearchDocuments(catalogue)[0]?.aliases).toContain("prawn crackers")
})
