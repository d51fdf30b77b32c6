import { NO_LABEL, type CatalogueProduct } from "#domain/catalogue"
import { NO_PACKING } from "#domain/__tests__/gift-box"
import { recognitionOf } from "#domain/__tests__/recognition"
import { standingOn } from "#domain/certification"
import { parseDay } from "#domain/day"
import { toProductCode } from "#domain/product-code"
import type { SalesPoint } from "#domain/sales-point"
import { toVnd } from "#domain/vnd"
import type { ShopCatalogue } from "./port"

const ON = parseDay("2026-11-21")

export const recognition = recognitionOf({
  batch: "2024-province-4star",
  recognisedOn: "2025-01",
  precision: "quarter",
})

/** A product as commerce answers it, with the standing that its recognitions give it on 21 November 2026. */
export function productOf(
  facts: Partial<CatalogueProduct> & { handle: string; name: string },
): CatalogueProduct {
  const { group = "food", producerHandle = "htx-cai-bat", recognitions = [recognition] } = facts
  const standing = standingOn({ group, alcohol: false, producer: producerHandle, recognitions }, ON)
  if (standing.state === "hidden") throw new Error(`${facts.handle} would not be in a catalogue`)
  const offer = {
    productId: `prod_${facts.handle}`,
    variantId: `variant_${facts.handle}`,
    price: toVnd(58000),
    available: 12,
    demonstration: true,
  }
  return {
    code: toProductCode(1),
    nameEn: null,
    group,
    producerHandle,
    standing,
    recognitions,
    offer: standing.state === "for-sale" ? offer : null,
    label: { ...NO_LABEL, netQuantityGrams: 300 },
    packing: NO_PACKING,
    gtin: null,
    lots: [],
    photos: [],
    ...facts,
  }
}

/** Open without end, and made up as every one of the tests. */
export function salesPointOf(facts: Partial<SalesPoint>): SalesPoint {
  return {
    code: toProductCode(900),
    handle: "cho-mau",
    name: "Chợ mẫu",
    nameEn: null,
    kind: "market",
    commune: "32248",
    address: "Ấp Mũi",
    at: null,
    hours: null,
    phone: null,
    productHandles: [],
    opensOn: null,
    closesOn: null,
    demonstration: true,
    ...facts,
  }
}

export function catalogueOf(products: CatalogueProduct[]): ShopCatalogue {
  return {
    recordedAt: "2026-11-21T03:00:00.000Z",
    on: ON,
    mode: "demonstration",
    clock: "fixed",
    regionId: "reg_vn",
    products,
    producers: [
      {
        handle: "htx-cai-bat",
        name: "HTX Cái Bát",
        formerAddress: "Ấp Cái Bát, xã Hòa Mỹ, huyện Cái Nước",
        communes: [
          { code: "32137", name: "xã Tân Hưng" },
          { code: "32140", name: "xã Hưng Mỹ" },
        ],
        sourceUrl: "https://baocamau.vn/a.html",
      },
    ],
    giftBoxes: [],
    campaigns: [],
    packagings: [],
    records: [],
    candidates: [],
    marks: [],
    salesPoints: [],
    images: {},
  }
}
