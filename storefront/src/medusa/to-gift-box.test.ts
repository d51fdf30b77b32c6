import { expect, test } from "vitest"
import { campaignOf } from "#domain/__tests__/gift-box"
import type { CatalogueGiftBox, CatalogueProduct } from "#domain/catalogue"
import { parseDay } from "#domain/day"
import { toProductCode } from "#domain/product-code"
import { toVnd } from "#domain/vnd"
import { catalogueOf, productOf } from "./catalogue.fixture"
import { toGiftBoxView } from "./to-gift-box"

const shrimp = productOf({ handle: "tom-kho", name: "Tôm khô" })
const salt = productOf({ handle: "muoi", name: "Muối" })
const campaign = { ...campaignOf(), demonstration: true }
const box: CatalogueGiftBox = {
  handle: "hop-tet",
  code: toProductCode(7),
  name: "Hộp Tết",
  nameEn: "Tết box",
  story: null,
  storyEn: null,
  tier: "small",
  campaignHandle: campaign.handle,
  packagingHandle: null,
  cardText: null,
  cardTextEn: null,
  occasionDay: campaign.feastOn,
  parts: [
    { productHandle: "tom-kho", quantity: 1 },
    { productHandle: "muoi", quantity: 2 },
  ],
  offer: {
    productId: "prod_hop",
    variantId: "variant_hop",
    price: toVnd(250_000),
    available: 5,
    demonstration: true,
  },
}

function viewOf(products: CatalogueProduct[]) {
  return toGiftBoxView(box, { ...catalogueOf(products), campaigns: [campaign] }, "vi")
}

test("a box is offered while no lot of its parts is recalled", () => {
  expect(viewOf([shrimp, salt])).toMatchObject({ price: 250_000, recalled: [] })
})

test("a box with a recalled lot in it is not offered and names the part, whatever else the recording says", () => {
  const recall = { on: parseDay("2026-11-20"), reason: "Lẫn nhựa.", reasonEn: null, clearedOn: null }
  const lot = { code: "A1", madeOn: null, expiresOn: null, recall }
  const view = viewOf([shrimp, { ...salt, lots: [lot] }])
  expect(view).toMatchObject({ offer: null, price: null, buyable: null, lastDay: null })
  expect(view.recalled.map(({ handle }) => handle)).toEqual(["muoi"])
})
