import { NO_PACKING } from "../../../domain/__tests__/gift-box"
import { recognitionOf } from "../../../domain/__tests__/recognition"
import { NO_LABEL, type Catalogue, type CatalogueProduct } from "../../../domain/catalogue"
import { standingOn } from "../../../domain/certification"
import { parseDay } from "../../../domain/day"
import { toProductCode } from "../../../domain/product-code"
import type { SalesPoint } from "../../../domain/sales-point"

const ON = parseDay("2026-11-21")

/** Four stars of January 2024, whose last day is 31 December 2026. */
export function shelfProduct(handle: string, changes: Partial<CatalogueProduct> = {}): CatalogueProduct {
  const recognitions = changes.recognitions ?? [recognitionOf()]
  const standing = standingOn({ group: "food", alcohol: false, producer: "htx", recognitions }, ON)
  if (standing.state === "hidden") throw new Error(`${handle} would not be in a catalogue`)
  return {
    handle,
    code: toProductCode(handle.length),
    name: `Tôm khô ${handle}`,
    nameEn: `Dried shrimp ${handle}`,
    group: "food",
    producerHandle: "htx-tan-phat-loi",
    standing,
    recognitions,
    offer: null,
    label: NO_LABEL,
    packing: NO_PACKING,
    gtin: null,
    lots: [],
    photos: [],
    ...changes,
  }
}

export const POINT: SalesPoint = {
  code: toProductCode(900),
  handle: "diem-ban-mau",
  name: "Điểm bán mẫu Đất Mũi",
  nameEn: "Sample sales point Đất Mũi",
  kind: "tourist-site",
  commune: null,
  address: "Ấp mẫu, xã Đất Mũi",
  at: null,
  hours: null,
  phone: null,
  productHandles: [],
  opensOn: null,
  closesOn: null,
  demonstration: true,
}

export function shelfOf(products: CatalogueProduct[], changes: Partial<Catalogue> = {}): Catalogue {
  const communes = [{ code: "32248", name: "xã Tân Ân" }]
  const producer = { handle: "htx-tan-phat-loi", name: "HTX Tân Phát Lợi", formerAddress: null }
  return {
    recordedAt: "2026-11-21T03:00:00.000Z",
    on: ON,
    mode: "demonstration",
    clock: "fixed",
    regionId: "reg_vn",
    products,
    producers: [{ ...producer, communes, sourceUrl: "https://example.vn/htx" }],
    giftBoxes: [],
    campaigns: [],
    packagings: [],
    records: [],
    candidates: [],
    marks: [],
    salesPoints: [POINT],
    ...changes,
  }
}
