import { z } from "@medusajs/framework/zod"

import { parseDay } from "../../domain/day"
import { KEPT } from "../../domain/gift-box/box"
import type { Finding } from "../../domain/gift-box/box-checks"
import {
  BOX_STATES,
  TIERS,
  type BoxForm,
  type CampaignItem,
  type PackagingItem,
  type PackingFacts,
} from "../../domain/gift-box/gift-box"
import { toVnd } from "../../domain/vnd"
import { productCode } from "../lib/ocop-rows"

/** Rows of the module `gift-box` as `query.graph` answers them, and the columns that hold what the domain knows. */

const day = z.string().transform(parseDay)
const money = z.number().transform(toVnd)

const campaignRow = z.object({
  handle: z.string(),
  name: z.string(),
  name_en: z.string(),
  feast_on: day,
  opens_on: day,
  zones: z.array(
    z.object({ name: z.string(), nameEn: z.string(), provinces: z.array(z.string()), lastOrderOn: day }),
  ),
  last_dispatch_on: day,
  delivers_from: day,
  delivers_until: day,
  keeps_after_feast: z.number(),
  least_producers: z.number(),
  least_communes: z.number(),
  least_groups: z.number(),
  demonstration: z.boolean(),
})

export function toCampaignItem(data: unknown): CampaignItem {
  const row = campaignRow.parse(data)
  return {
    handle: row.handle,
    name: row.name,
    nameEn: row.name_en,
    feastOn: row.feast_on,
    opensOn: row.opens_on,
    zones: row.zones,
    lastDispatchOn: row.last_dispatch_on,
    deliversFrom: row.delivers_from,
    deliversUntil: row.delivers_until,
    keepsAfterFeast: row.keeps_after_feast,
    least: { producers: row.least_producers, communes: row.least_communes, groups: row.least_groups },
    demonstration: row.demonstration,
  }
}

export function toCampaignColumns(campaign: CampaignItem) {
  return {
    handle: campaign.handle,
    name: campaign.name,
    name_en: campaign.nameEn,
    feast_on: campaign.feastOn as string,
    opens_on: campaign.opensOn as string,
    zones: asJson(campaign.zones),
    last_dispatch_on: campaign.lastDispatchOn as string,
    delivers_from: campaign.deliversFrom as string,
    delivers_until: campaign.deliversUntil as string,
    keeps_after_feast: campaign.keepsAfterFeast,
    least_producers: campaign.least.producers,
    least_communes: campaign.least.communes,
    least_groups: campaign.least.groups,
    demonstration: campaign.demonstration,
  }
}

export const packagingRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  name_en: z.string(),
  cost: money,
  weight_grams: z.number(),
  inner_length: z.number(),
  inner_width: z.number(),
  inner_height: z.number(),
  holds_grams: z.number(),
  demonstration: z.boolean(),
})

export function toPackagingItem(row: z.infer<typeof packagingRow>): PackagingItem {
  return {
    handle: row.handle,
    name: row.name,
    nameEn: row.name_en,
    cost: row.cost,
    weightGrams: row.weight_grams,
    inner: { length: row.inner_length, width: row.inner_width, height: row.inner_height },
    holdsGrams: row.holds_grams,
    demonstration: row.demonstration,
  }
}

export function toPackagingColumns(packaging: PackagingItem) {
  return {
    handle: packaging.handle,
    name: packaging.name,
    name_en: packaging.nameEn,
    cost: packaging.cost as number,
    weight_grams: packaging.weightGrams,
    inner_length: packaging.inner.length,
    inner_width: packaging.inner.width,
    inner_height: packaging.inner.height,
    holds_grams: packaging.holdsGrams,
    demonstration: packaging.demonstration,
  }
}

export const giftBoxRow = z.object({
  id: z.string(),
  handle: z.string(),
  code: productCode,
  name: z.string(),
  name_en: z.string(),
  story: z.string().nullable(),
  story_en: z.string().nullable(),
  tier: z.enum(TIERS),
  campaign_handle: z.string(),
  packaging_handle: z.string().nullable(),
  card_text: z.string().nullable(),
  card_text_en: z.string().nullable(),
  parts: z.array(z.object({ productHandle: z.string(), quantity: z.number() })),
  price: money.nullable(),
  planned: z.number(),
  state: z.enum(BOX_STATES),
  off_sale_since: day.nullable(),
  findings: z.array(z.custom<Finding>()),
  checked_on: day.nullable(),
  revision: z.number(),
  demonstration: z.boolean(),
})
export type GiftBoxRow = z.infer<typeof giftBoxRow>

export function toBoxForm(row: GiftBoxRow): BoxForm {
  return { ...toBoxContent(row), price: row.price, planned: row.planned }
}

/** What everybody may see of a plan. */
export function toBoxContent(row: GiftBoxRow): Omit<BoxForm, "price" | "planned"> {
  return {
    name: row.name,
    nameEn: row.name_en,
    story: row.story,
    storyEn: row.story_en,
    tier: row.tier,
    campaignHandle: row.campaign_handle,
    packagingHandle: row.packaging_handle,
    cardText: row.card_text,
    cardTextEn: row.card_text_en,
    parts: row.parts,
  }
}

export function toBoxColumns(form: BoxForm) {
  return {
    name: form.name,
    name_en: form.nameEn,
    story: form.story,
    story_en: form.storyEn,
    tier: form.tier,
    campaign_handle: form.campaignHandle,
    packaging_handle: form.packagingHandle,
    card_text: form.cardText,
    card_text_en: form.cardTextEn,
    parts: asJson(form.parts.map(({ productHandle, quantity }) => ({ productHandle, quantity }))),
    price: form.price as number | null,
    planned: form.planned,
  }
}

/** How a product is packed, as the tables of Medusa's variant and of ours have it. */
export const packedVariant = z.object({
  weight: z.number().nullish(),
  length: z.number().nullish(),
  width: z.number().nullish(),
  height: z.number().nullish(),
})
export const packedProduct = z.object({
  kept: z.enum(KEPT).nullable(),
  shelf_life_days: z.number().nullable(),
})
export const PACKED_FIELDS = [
  "ocop_product.kept",
  "ocop_product.shelf_life_days",
  "variants.weight",
  "variants.length",
  "variants.width",
  "variants.height",
]

export function toPacking(
  product: z.infer<typeof packedProduct>,
  variant: z.infer<typeof packedVariant> | undefined,
): PackingFacts {
  const { weight, length, width, height } = variant ?? {}
  return {
    weightGrams: weight ?? null,
    size: length && width && height ? { length, width, height } : null,
    kept: product.kept,
    shelfLifeDays: product.shelf_life_days,
  }
}

/** Medusa types a JSON column as an object, and stores a list as well. */
export function asJson(list: readonly (object | string)[]): Record<string, unknown> {
  return list as unknown as Record<string, unknown>
}
