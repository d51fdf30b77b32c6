import {
  NO_LABEL,
  type CatalogueCandidate,
  type CatalogueGiftBox,
  type CatalogueProduct,
  type CatalogueRecord,
  type Offer,
} from "../../domain/catalogue"
import { endsOn, standingOn, type Recognition } from "../../domain/certification"
import { parseDay, type Day } from "../../domain/day"
import { toVnd } from "../../domain/vnd"
import { toCertifiable } from "../lib/ocop-rows"
import type { ProductRow } from "./rows"
import { toPhotos } from "./to-photos"

export interface Moment {
  on: Day
  salesChannelId: string
  /** Variant id → pieces that can be bought now. */
  available: ReadonlyMap<string, number>
}

/** Shown while staff sells a variant without keeping its stock. */
const UNCOUNTED = 999

/** Null for a product without a public address: hidden by the rule, or not of the registry. */
export function toCatalogueProduct(row: ProductRow, moment: Moment): CatalogueProduct | null {
  const certifiable = toCertifiable(row)
  if (!row.ocop_product || !certifiable) return null
  const standing = standingOn(certifiable, moment.on)
  if (standing.state === "hidden") return null
  const { code, name_en: nameEn, label, demonstration } = row.ocop_product
  return {
    handle: row.handle,
    code,
    name: row.title,
    nameEn,
    group: certifiable.group,
    producerHandle: certifiable.producer,
    standing,
    recognitions: [...certifiable.recognitions].sort(newestFirst),
    offer: standing.state === "for-sale" ? toOffer(row, demonstration, moment) : null,
    label: label ?? NO_LABEL,
    photos: toPhotos(row.images ?? []),
  }
}

/** Every recognition of a product, whether or not it has a public address. */
export function toCatalogueRecords(row: ProductRow): CatalogueRecord[] {
  const recognitions = toCertifiable(row)?.recognitions ?? []
  return recognitions.map((recognition) => ({ recognition, ...recorded(row) }))
}

/** What was planned to take part and has never been recognised. */
export function toCatalogueCandidate(row: ProductRow): CatalogueCandidate | null {
  const certifiable = toCertifiable(row)
  if (!row.ocop_product || !certifiable || certifiable.recognitions.length > 0) return null
  const planRows = Object.keys(row.ocop_product.candidates).map(Number)
  return { ...recorded(row), planRows: planRows.sort((a, b) => a - b) }
}

function recorded(row: ProductRow): Pick<CatalogueRecord, "product" | "producer"> {
  const { name_en: nameEn = null, group = "food", alcohol = false } = row.ocop_product ?? {}
  return {
    product: { handle: row.handle, name: row.title, nameEn, group, alcohol },
    producer: row.producer ?? null,
  }
}

/** @param partOf inventory item id → the OCOP product that lies in stock under it. */
export function toCatalogueGiftBox(
  row: ProductRow,
  partOf: ReadonlyMap<string, ProductRow>,
  moment: Moment,
): CatalogueGiftBox | null {
  if (!row.gift_box) return null
  const kit = row.variants?.[0]?.inventory_items ?? []
  const parts = kit.map((item) => ({
    product: partOf.get(item.inventory_item_id),
    quantity: item.required_quantity,
  }))
  const complete =
    parts.length > 0 && parts.every(({ product }) => product && standsForSale(product, moment.on))
  return {
    handle: row.handle,
    code: row.gift_box.code,
    name: row.title,
    nameEn: row.gift_box.name_en,
    occasionDay: parseDay(row.gift_box.occasion_day),
    parts: parts.flatMap(({ product, quantity }) =>
      product ? [{ productHandle: product.handle, quantity }] : [],
    ),
    offer: complete ? toOffer(row, row.gift_box.demonstration, moment) : null,
  }
}

function standsForSale(row: ProductRow, on: Day): boolean {
  const certifiable = toCertifiable(row)
  return (
    row.status === "published" && certifiable !== null && standingOn(certifiable, on).state === "for-sale"
  )
}

/** Null where staff withdrew the product from the shop, or gave it no price. */
function toOffer(
  row: ProductRow,
  demonstration: boolean,
  { salesChannelId, available }: Moment,
): Offer | null {
  const variant = row.variants?.[0]
  const price = variant?.calculated_price?.calculated_amount ?? null
  const sold = row.status === "published" && row.sales_channels?.some(({ id }) => id === salesChannelId)
  if (!variant || price === null || !sold) return null
  const pieces = variant.manage_inventory ? Math.max(0, available.get(variant.id) ?? 0) : UNCOUNTED
  return { productId: row.id, variantId: variant.id, price: toVnd(price), available: pieces, demonstration }
}

function newestFirst(a: Recognition, b: Recognition): number {
  return endsOn(b).localeCompare(endsOn(a)) || b.stars - a.stars
}
