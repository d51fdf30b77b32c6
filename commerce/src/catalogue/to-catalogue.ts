import {
  NO_LABEL,
  type CatalogueCandidate,
  type CatalogueGiftBox,
  type CataloguePackaging,
  type CatalogueProduct,
  type CatalogueRecord,
  type Offer,
} from "../../domain/catalogue"
import { endsOn, standingOn, type Recognition } from "../../domain/certification"
import type { Day } from "../../domain/day"
import { lastOrderOn, type Campaign } from "../../domain/gift-box/campaign"
import { recallInForce } from "../../domain/lot"
import { toVnd } from "../../domain/vnd"
import { toBoxContent, toPackagingItem, toPacking } from "../gift-box/rows"
import { toCertifiable } from "../lib/ocop-rows"
import { toLots } from "../lot/rows"
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
  const { code, gtin, name_en: nameEn, label, demonstration } = row.ocop_product
  const lots = toLots(row.lots ?? [])
  const sold = standing.state === "for-sale" && recallInForce(lots) === null
  return {
    handle: row.handle,
    code,
    name: row.title,
    nameEn,
    group: certifiable.group,
    producerHandle: certifiable.producer,
    standing,
    recognitions: [...certifiable.recognitions].sort(newestFirst),
    offer: sold ? toOffer(row, demonstration, moment) : null,
    label: label ?? NO_LABEL,
    packing: toPacking(row.ocop_product, row.variants?.[0]),
    gtin,
    lots,
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

/**
 * Null for what is no gift box, or one that is being composed.
 *
 * @param productOf handle → product.
 * @param campaigns by handle.
 */
export function toCatalogueGiftBox(
  row: ProductRow,
  productOf: ReadonlyMap<string, ProductRow>,
  campaigns: ReadonlyMap<string, Campaign>,
  moment: Moment,
): CatalogueGiftBox | null {
  const campaign = campaigns.get(row.gift_box?.campaign_handle ?? "")
  if (!row.gift_box || !campaign) return null
  const { handle, code, state, off_sale_since: offSaleSince, demonstration } = row.gift_box
  if (state !== "published" && state !== "closed") return null
  const content = toBoxContent(row.gift_box)
  const onSale =
    state === "published" &&
    offSaleSince === null &&
    campaign.opensOn <= moment.on &&
    moment.on <= lastOrderOn(campaign) &&
    content.parts.length > 0 &&
    content.parts.every(({ productHandle }) => standsForSale(productOf.get(productHandle), moment.on))
  return {
    ...content,
    handle,
    code,
    occasionDay: campaign.feastOn,
    offer: onSale ? toOffer(row, demonstration, moment) : null,
  }
}

/** Null for what is no packaging. */
export function toCataloguePackaging(row: ProductRow, moment: Moment): CataloguePackaging | null {
  if (!row.gift_box_packaging) return null
  const { demonstration, ...packaging } = toPackagingItem(row.gift_box_packaging)
  return { ...packaging, offer: toOffer(row, demonstration, moment) }
}

function standsForSale(row: ProductRow | undefined, on: Day): boolean {
  if (!row || recallInForce(toLots(row.lots ?? []))) return false
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
