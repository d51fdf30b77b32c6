import { expect, test } from "vitest"
import { NO_LABEL, type Catalogue, type CatalogueProduct } from "#domain/catalogue"
import { NO_PACKING } from "#domain/__tests__/gift-box"
import { recognitionOf } from "#domain/__tests__/recognition"
import { parseDay } from "#domain/day"
import { toProductCode } from "#domain/product-code"
import { toSearchDocuments, type SearchableContent } from "./documents"

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
    packing: NO_PACKING,
    gtin: null,
    lots: [],
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
  records: ["sold", "over"].map((handle) => ({
    recognition: { ...recognition, slug: `${handle}-2025` },
    product: { handle, name: "Bánh phồng tôm", nameEn: null, group: "food", alcohol: false },
    producer: null,
  })),
  candidates: [],
  salesPoints: [],
  marks: [],
  campaigns: [],
  packagings: [],
  giftBoxes: [
    {
      handle: "tet",
      code: toProductCode(8),
      name: "Hộp quà Tết",
      nameEn: "Tết gift box",
      story: null,
      storyEn: null,
      tier: "classic",
      campaignHandle: "tet",
      packagingHandle: null,
      cardText: null,
      cardTextEn: null,
      occasionDay: parseDay("2027-02-06"),
      parts: [{ productHandle: "sold", quantity: 1 }],
      offer: null,
    },
  ],
}

const content: SearchableContent = {
  places: [
    {
      slug: "dat-mui",
      name: "Làng Đất Mũi",
      nameEn: "Đất Mũi village",
      summary: { vi: "Một làng.", en: "A village." },
      commune: { code: "32248", name: "xã Đất Mũi" },
      products: [],
    },
  ],
  stories: [
    { producer: "one", title: { vi: "Chuyện", en: "Story" }, products: ["sold"] },
    { producer: "two", title: { vi: "Chuyện cũ", en: "Old story" }, products: ["over"] },
  ],
  centres: new Map([["32137", { latitude: 9, longitude: 105 }]]),
}

test("only what is published is found, producers and stories that have a product, places, and what certifies them", () => {
  expect(toSearchDocuments(catalogue, content).map(({ id }) => id)).toEqual([
    "product_sold",
    "product_shown",
    "gift-box_tet",
    "producer_one",
    "place_dat-mui",
    "story_one",
    "certificate_sold-2025",
  ])
})

test("a box is found for as long as its first part to end, and not once one has ended", () => {
  const box = toSearchDocuments(catalogue, content).find(({ kind }) => kind === "gift-box")
  expect(box).toMatchObject({ lastDay: "2027-12-31", text: "Bánh phồng tôm", price: null, inStock: false })
  const [first] = catalogue.giftBoxes
  const broken = {
    ...catalogue,
    giftBoxes: first ? [{ ...first, parts: [{ productHandle: "over", quantity: 1 }] }] : [],
  }
  expect(toSearchDocuments(broken, content).filter(({ kind }) => kind === "gift-box")).toEqual([])
})

test("a product carries its maker, stars, other words, place and boxes", () => {
  const [product] = toSearchDocuments(catalogue, content)
  expect(product).toMatchObject({
    detail: "HTX one",
    stars: 4,
    formerPlace: "xã Hòa Mỹ, huyện Cái Nước",
    communes: ["xã Tân Hưng"],
    at: { latitude: 9, longitude: 105 },
    boxes: ["tet"],
  })
  expect(product?.aliases).toContain("prawn crackers")
})
