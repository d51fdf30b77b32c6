import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

import type { Certifiable } from "../../domain/certification"
import { CERTIFIED_FIELDS, certifiedFacts, toCertifiable } from "./ocop-rows"

export type Query = Omit<RemoteQueryFunction, symbol>

/** A product that a customer receives: the one of the line, or one of the parts of its gift box. */
export interface Good {
  title: string
  /** False once staff withdrew it from sale. */
  published: boolean
  /** Null for a product that the registry does not know. */
  certifiable: Certifiable | null
}

/** A variant as the cart's rules see it. */
export interface SoldVariant {
  id: string
  title: string
  /** Price, weight or stock is made up. */
  demonstration: boolean
  goods: Good[]
  /** Inventory item id → units that one piece needs; empty when its stock is not managed. */
  needs: Map<string, number>
  /** Inventory item id → name of what lies in stock under it. */
  itemTitles: Map<string, string>
}

const productRow = certifiedFacts.extend({
  title: z.string(),
  status: z.string(),
  gift_box: z.object({ demonstration: z.boolean() }).nullish(),
})

const variantRow = z.object({
  id: z.string(),
  manage_inventory: z.boolean(),
  product: productRow,
  inventory_items: z.array(
    z.object({
      inventory_item_id: z.string(),
      required_quantity: z.number(),
      inventory: z.object({
        title: z.string().nullish(),
        variants: z.array(z.object({ product: productRow })),
      }),
    }),
  ),
})

const productFields = ["title", "status", "gift_box.demonstration", ...CERTIFIED_FIELDS]
const FIELDS = [
  "id",
  "manage_inventory",
  ...productFields.map((field) => `product.${field}`),
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.title",
  ...productFields.map((field) => `inventory_items.inventory.variants.product.${field}`),
]

/** The variants of a cart with everything that decides whether they may be sold. */
export async function readSoldVariants(query: Query, variantIds: readonly string[]): Promise<SoldVariant[]> {
  if (variantIds.length === 0) return []
  const { data } = await query.graph({
    entity: "product_variant",
    fields: FIELDS,
    filters: { id: [...new Set(variantIds)] },
  })
  return z.array(variantRow).parse(data).map(toSoldVariant)
}

function toSoldVariant(row: z.infer<typeof variantRow>): SoldVariant {
  const items = row.inventory_items.map((item) => ({
    id: item.inventory_item_id,
    units: item.required_quantity,
    // A part's item belongs to the part's own variant and to that of each box it lies in.
    part: item.inventory.variants.map(({ product }) => product).find((product) => !product.gift_box),
    title: item.inventory.title,
  }))
  const isBox = Boolean(row.product.gift_box)
  const parts = items.map(({ part, title }) => part ?? { title: title ?? row.product.title, status: "" })
  return {
    id: row.id,
    title: row.product.title,
    demonstration: Boolean(row.product.ocop_product?.demonstration || row.product.gift_box?.demonstration),
    goods: (isBox ? parts : [row.product]).map((product) => ({
      title: product.title,
      published: product.status === "published" && row.product.status === "published",
      certifiable: toCertifiable(product),
    })),
    needs: new Map(row.manage_inventory ? items.map(({ id, units }) => [id, units]) : []),
    itemTitles: new Map(items.map(({ id, part, title }) => [id, part?.title ?? title ?? row.product.title])),
  }
}
