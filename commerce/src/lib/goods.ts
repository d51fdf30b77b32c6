import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

import type { Certifiable } from "../../domain/certification"
import type { Campaign } from "../../domain/gift-box/campaign"
import { BOX_STATES } from "../../domain/gift-box/gift-box"
import type { Recall } from "../../domain/lot"
import { readCampaigns } from "../gift-box/read-campaigns"
import { readRecalls } from "../lot/read-lots"
import { CERTIFIED_FIELDS, certifiedFacts, toCertifiable } from "./ocop-rows"

export type Query = Omit<RemoteQueryFunction, symbol>

/** A product that a customer receives: the one of the line, or one of the parts of its gift box. */
export interface Good {
  title: string
  /** False once staff withdrew it from sale. */
  published: boolean
  /** Null for a product that the registry does not know. */
  certifiable: Certifiable | null
  /** Of one of its lots, while that stops its sale. */
  recall: Recall | null
}

/** The sale of a gift box, as far as it is the box's own and not that of its parts. */
interface BoxSale {
  onSale: boolean
  /** Null where its campaign is not there any more. */
  campaign: Campaign | null
}

/** A variant as the cart's rules see it. */
export interface SoldVariant {
  id: string
  title: string
  /** Null for what is no gift box. */
  box: BoxSale | null
  /** Handle of an empty box, whose goods are none; null for everything else. */
  packaging: string | null
  /** False once staff withdrew it from sale. */
  published: boolean
  /** Price, weight or stock is made up. */
  demonstration: boolean
  goods: Good[]
  /** Inventory item id → units that one piece needs; empty when its stock is not managed. */
  needs: Map<string, number>
  /** Inventory item id → name of what lies in stock under it. */
  itemTitles: Map<string, string>
}

const productRow = certifiedFacts.extend({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  gift_box: z
    .object({
      demonstration: z.boolean(),
      campaign_handle: z.string(),
      state: z.enum(BOX_STATES),
      off_sale_since: z.string().nullable(),
    })
    .nullish(),
  gift_box_packaging: z.object({ handle: z.string(), demonstration: z.boolean() }).nullish(),
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

const productFields = [
  "id",
  "title",
  "status",
  "gift_box.demonstration",
  "gift_box.campaign_handle",
  "gift_box.state",
  "gift_box.off_sale_since",
  "gift_box_packaging.handle",
  "gift_box_packaging.demonstration",
  ...CERTIFIED_FIELDS,
]
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
  const [{ data }, recalls] = await Promise.all([
    query.graph({
      entity: "product_variant",
      fields: FIELDS,
      filters: { id: [...new Set(variantIds)] },
    }),
    readRecalls(query),
  ])
  const rows = z.array(variantRow).parse(data)
  const campaigns = rows.some(({ product }) => product.gift_box) ? await readCampaigns(query) : []
  return rows.map((row) => toSoldVariant(row, campaigns, recalls))
}

function toSoldVariant(
  row: z.infer<typeof variantRow>,
  campaigns: readonly Campaign[],
  recalls: ReadonlyMap<string, Recall>,
): SoldVariant {
  const { gift_box: box, gift_box_packaging: packaging, ocop_product: facts } = row.product
  const items = row.inventory_items.map((item) => ({
    id: item.inventory_item_id,
    units: item.required_quantity,
    // A part's item belongs to the part's own variant and to that of each box it lies in.
    part: item.inventory.variants.map(({ product }) => product).find((product) => !product.gift_box),
    title: item.inventory.title,
  }))
  const parts = items.map(
    ({ part, title }) => part ?? { id: "", title: title ?? row.product.title, status: "" },
  )
  return {
    id: row.id,
    title: row.product.title,
    box: box
      ? {
          onSale: box.state === "published" && box.off_sale_since === null,
          campaign: campaigns.find(({ handle }) => handle === box.campaign_handle) ?? null,
        }
      : null,
    packaging: packaging?.handle ?? null,
    published: row.product.status === "published",
    demonstration: Boolean(facts?.demonstration || box?.demonstration || packaging?.demonstration),
    goods: (box ? parts : packaging ? [] : [row.product]).map((product) => ({
      title: product.title,
      published: product.status === "published" && row.product.status === "published",
      certifiable: toCertifiable(product),
      recall: recalls.get(product.id) ?? null,
    })),
    needs: new Map(row.manage_inventory ? items.map(({ id, units }) => [id, units]) : []),
    itemTitles: new Map(items.map(({ id, part, title }) => [id, part?.title ?? title ?? row.product.title])),
  }
}
