import { z } from "@medusajs/framework/zod"

import { MARK_KINDS } from "../../domain/catalogue"
import { parseGtin } from "../../domain/gs1/gtin"
import { giftBoxRow, PACKED_FIELDS, packagingRow, packedProduct, packedVariant } from "../gift-box/rows"
import { CERTIFIED_FIELDS, certifiedFacts, productCode } from "../lib/ocop-rows"
import { lotRow } from "../lot/rows"

const label = z.object({
  netQuantityGrams: z.number().nullable(),
  ingredients: z.string().nullable(),
  storage: z.string().nullable(),
  shelfLife: z.string().nullable(),
  warnings: z.string().nullable(),
  declarationNo: z.string().nullable(),
  foodSafetyCertificateNo: z.string().nullable(),
})

const variantRow = packedVariant.extend({
  id: z.string(),
  manage_inventory: z.boolean(),
  calculated_price: z.object({ calculated_amount: z.number().nullable() }).nullish(),
  inventory_items: z
    .array(z.object({ inventory_item_id: z.string(), required_quantity: z.number() }))
    .nullish(),
})

/** A product of Medusa as the catalogue reads it: an OCOP product, a gift box, a packaging, or none of them. */
export const productRow = certifiedFacts.extend({
  producer: z.object({ handle: z.string(), name: z.string() }).nullish(),
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: z.string(),
  sales_channels: z.array(z.object({ id: z.string() })).nullish(),
  variants: z.array(variantRow).nullish(),
  images: z.array(z.object({ url: z.string(), rank: z.number() })).nullish(),
  ocop_product: certifiedFacts.shape.ocop_product
    .unwrap()
    .unwrap()
    .extend({
      ...packedProduct.shape,
      code: productCode,
      gtin: z.string().transform(parseGtin).nullable(),
      name_en: z.string().nullable(),
      label: label.nullable(),
      candidates: z.record(z.string(), z.unknown()),
    })
    .nullish(),
  lots: z.array(lotRow.nullish()).nullish(),
  gift_box: giftBoxRow.nullish(),
  gift_box_packaging: packagingRow.nullish(),
})

export type ProductRow = z.infer<typeof productRow>

export const CATALOGUE_FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "sales_channels.id",
  "images.url",
  "images.rank",
  "variants.id",
  "variants.manage_inventory",
  "variants.calculated_price.*",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
  "ocop_product.code",
  "ocop_product.gtin",
  "ocop_product.name_en",
  "ocop_product.label",
  "ocop_product.candidates",
  "producer.name",
  "lots.*",
  "gift_box.*",
  "gift_box_packaging.*",
  ...PACKED_FIELDS,
  ...CERTIFIED_FIELDS,
]

export const markRow = z.object({
  handle: z.string(),
  kind: z.enum(MARK_KINDS),
  name: z.string(),
  owner: z.string().nullable(),
  number: z.string().nullable(),
  granted_on: z.string().nullable(),
  precision: z.enum(["day", "month", "quarter", "year"]).nullable(),
  source: z.string(),
})

export const producerRow = z.object({
  handle: z.string(),
  name: z.string(),
  former_address: z.string().nullable(),
  communes: z.record(z.string(), z.string()),
  source_url: z.string(),
})
