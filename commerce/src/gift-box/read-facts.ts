import { QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { isPublished, standingOn } from "../../domain/certification"
import type { Day } from "../../domain/day"
import type { PartChoice } from "../../domain/gift-box/gift-box"
import { recallReason, type Recall } from "../../domain/lot"
import { toVnd } from "../../domain/vnd"
import type { Query } from "../lib/goods"
import { CERTIFIED_FIELDS, certifiedFacts, toCertifiable } from "../lib/ocop-rows"
import { readRecalls } from "../lot/read-lots"
import { PACKED_FIELDS, packedProduct, packedVariant, toPacking } from "./rows"

const level = z.object({
  location_id: z.string(),
  stocked_quantity: z.number(),
  reserved_quantity: z.number(),
})
const factRow = certifiedFacts.extend({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: z.string(),
  producer: z
    .object({
      handle: z.string(),
      name: z.string(),
      communes: z.record(z.string(), z.string()),
      at: z.object({ lat: z.number(), lon: z.number() }).nullable(),
    })
    .nullish(),
  ocop_product: certifiedFacts.shape.ocop_product
    .unwrap()
    .unwrap()
    .extend({ ...packedProduct.shape, name_en: z.string().nullable() })
    .nullish(),
  variants: z.array(
    packedVariant.extend({
      calculated_price: z.object({ calculated_amount: z.number().nullable() }).nullish(),
      inventory_items: z.array(
        z.object({
          required_quantity: z.number(),
          inventory: z.object({ location_levels: z.array(level) }).nullish(),
        }),
      ),
    }),
  ),
})
type FactRow = z.infer<typeof factRow>

const FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "ocop_product.name_en",
  "producer.name",
  "producer.communes",
  "producer.at",
  "variants.calculated_price.*",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  ...PACKED_FIELDS,
  ...CERTIFIED_FIELDS,
]

const storeRows = z.tuple([z.object({ default_region_id: z.string(), default_location_id: z.string() })])

/**
 * What is known today of every product of the registry, but for those that staff withdrew from the shop. `promised` is
 * what Medusa has reserved for orders; what else is promised says `read-promises.ts`.
 */
export async function readFacts(query: Query, on: Day): Promise<PartChoice[]> {
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["default_region_id", "default_location_id"],
  })
  const [store] = storeRows.parse(stores)
  const pricing = QueryContext({ region_id: store.default_region_id, currency_code: "vnd" })
  const [{ data }, recalls] = await Promise.all([
    query.graph({ entity: "product", fields: FIELDS, context: { variants: { calculated_price: pricing } } }),
    readRecalls(query),
  ])
  return z
    .array(factRow)
    .parse(data)
    .flatMap((row) => toChoice(row, store.default_location_id, recalls.get(row.id) ?? null, on) ?? [])
}

function toChoice(row: FactRow, locationId: string, recall: Recall | null, on: Day): PartChoice | null {
  const certifiable = toCertifiable(row)
  if (!row.ocop_product || !certifiable) return null
  const standing = standingOn(certifiable, on)
  if (isPublished(standing) && row.status !== "published") return null
  const [variant] = row.variants
  const price = variant?.calculated_price?.calculated_amount ?? null
  return {
    productId: row.id,
    handle: row.handle,
    name: row.title,
    nameEn: row.ocop_product.name_en,
    group: certifiable.group,
    alcohol: certifiable.alcohol,
    standing,
    stars: isPublished(standing) ? standing.recognition.stars : null,
    producer: row.producer ? { handle: row.producer.handle, name: row.producer.name } : null,
    communes: Object.keys(row.producer?.communes ?? {}),
    at: row.producer?.at ?? null,
    price: price === null ? null : toVnd(price),
    ...toStock(variant, locationId),
    ...toPacking(row.ocop_product, variant),
    recall: recall && recallReason(recall),
    demonstration: row.ocop_product.demonstration,
  }
}

function toStock(variant: FactRow["variants"][number] | undefined, locationId: string) {
  const [item] = variant?.inventory_items ?? []
  const levels = (item?.inventory?.location_levels ?? []).filter(
    ({ location_id }) => location_id === locationId,
  )
  const pieces = (units: number) => Math.floor(units / (item?.required_quantity ?? 1))
  return {
    stock: pieces(levels.reduce((sum, level) => sum + level.stocked_quantity, 0)),
    promised: Math.ceil(
      levels.reduce((sum, level) => sum + level.reserved_quantity, 0) / (item?.required_quantity ?? 1),
    ),
  }
}
