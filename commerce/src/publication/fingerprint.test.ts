import { describe, expect, it } from "vitest"

import { NO_PACKING } from "../../domain/__tests__/gift-box"
import { recognitionOf } from "../../domain/__tests__/recognition"
import { NO_LABEL, type Catalogue, type CatalogueProduct, type Offer } from "../../domain/catalogue"
import { standingOn } from "../../domain/certification"
import { addDays, parseDay } from "../../domain/day"
import { toProductCode } from "../../domain/product-code"
import { toVnd } from "../../domain/vnd"
import { fingerprintOf } from "./fingerprint"

const ON = parseDay("2026-11-21")

function productOf(offer: Offer | null): CatalogueProduct {
  const recognitions = [recognitionOf({})]
  const standing = standingOn({ group: "food", alcohol: false, producer: "htx", recognitions }, ON)
  if (standing.state === "hidden") throw new Error("The fixture has to hold on its day.")
  return {
    handle: "tom-kho",
    code: toProductCode(1),
    name: "Tôm khô",
    nameEn: null,
    group: "food",
    producerHandle: "htx",
    standing,
    recognitions,
    offer,
    label: NO_LABEL,
    packing: NO_PACKING,
    photos: [],
  }
}

const offer: Offer = {
  productId: "prod_1",
  variantId: "variant_1",
  price: toVnd(58000),
  available: 12,
  demonstration: true,
}

function printOf(changes: Partial<Catalogue>, offered: Offer | null = offer) {
  return fingerprintOf({
    recordedAt: "2026-11-21T03:00:00.000Z",
    on: ON,
    mode: "demonstration",
    clock: "fixed",
    regionId: "reg_vn",
    products: [productOf(offered)],
    producers: [],
    giftBoxes: [],
    campaigns: [],
    packagings: [],
    records: [],
    candidates: [],
    marks: [],
    ...changes,
  })
}

describe("the fingerprint of a catalogue", () => {
  it("does not change with the moment of the recording or a piece sold", () => {
    expect(printOf({ recordedAt: "2026-11-21T04:00:00.000Z" }, { ...offer, available: 11 })).toEqual(
      printOf({}),
    )
  })

  it("changes with the last piece sold", () => {
    expect(printOf({}, { ...offer, available: 0 }).goods).not.toEqual(printOf({}).goods)
  })

  it("changes with the price, and when a product is no longer offered", () => {
    expect(printOf({}, { ...offer, price: toVnd(59000) }).goods).not.toEqual(printOf({}).goods)
    expect(printOf({}, null).goods).not.toEqual(printOf({}).goods)
  })

  it("changes at midnight", () => {
    expect(printOf({ on: addDays(ON, 1) }).on).not.toEqual(printOf({}).on)
  })

  it("tells a change of records from a change of the shop", () => {
    const mark = {
      handle: "cua-ca-mau",
      kind: "collective-mark" as const,
      name: "Cua Cà Mau",
      owner: null,
      number: null,
      grantedOn: null,
      precision: null,
      source: "báo",
    }
    const marked = printOf({ marks: [mark] })
    expect(marked).toEqual({ ...printOf({}), records: marked.records })
    expect(marked.records).not.toBe(printOf({}).records)
    expect(printOf({ regionId: "reg_other" }).shop).not.toBe(printOf({}).shop)
  })
})
