import { getVariantAvailability, QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { Catalogue, CatalogueProducer } from "../../domain/catalogue"
import type { Day } from "../../domain/day"
import type { Query } from "../lib/goods"
import type { ShopMode } from "../lib/shop-clock"
import { producerRow, productRow, type ProductRow } from "./rows"
import { toCatalogueGiftBox, toCatalogueProduct, type Moment } from "./to-catalogue"

interface CatalogueQuestion {
  on: Day
  mode: ShopMode
  now: Date
  salesChannelId: string
  /** Fields of the products, as the route's query-config has them. */
  fields: string[]
}

const storeRows = z.tuple([z.object({ default_region_id: z.string() })])

/** The publishable catalogue for a day: a handful of queries, whatever the number of products. */
export async function readCatalogue(query: Query, question: CatalogueQuestion): Promise<Catalogue> {
  const { on, mode, now, salesChannelId, fields } = question
  const { data: stores } = await query.graph({ entity: "store", fields: ["default_region_id"] })
  const [{ default_region_id: regionId }] = storeRows.parse(stores)

  const pricing = QueryContext({ region_id: regionId, currency_code: "vnd" })
  const [{ data: products }, { data: producers }] = await Promise.all([
    query.graph({ entity: "product", fields, context: { variants: { calculated_price: pricing } } }),
    query.graph({
      entity: "producer",
      fields: ["handle", "name", "former_address", "communes", "source_url"],
    }),
  ])
  const rows = z.array(productRow).parse(products)
  const moment = { on, salesChannelId, available: await readAvailability(query, rows, salesChannelId) }
  const listed = rows.flatMap((row) => toCatalogueProduct(row, moment) ?? []).sort(byHandle)
  return {
    recordedAt: now.toISOString(),
    on,
    mode,
    regionId,
    products: listed,
    producers: toProducers(producers, new Set(listed.map(({ producerHandle }) => producerHandle))),
    giftBoxes: toGiftBoxes(rows, moment),
  }
}

async function readAvailability(query: Query, rows: ProductRow[], salesChannelId: string) {
  const variantIds = rows.flatMap((row) => row.variants ?? []).map(({ id }) => id)
  const answer = await getVariantAvailability(query, {
    variant_ids: variantIds,
    sales_channel_id: salesChannelId,
  })
  return new Map(Object.entries(answer).map(([id, { availability }]) => [id, availability ?? 0]))
}

function toGiftBoxes(rows: ProductRow[], moment: Moment) {
  const partOf = new Map(
    rows
      .filter((row) => row.ocop_product)
      .flatMap((row) =>
        (row.variants ?? [])
          .flatMap((variant) => variant.inventory_items ?? [])
          .map((item) => [item.inventory_item_id, row]),
      ),
  )
  return rows.flatMap((row) => toCatalogueGiftBox(row, partOf, moment) ?? []).sort(byHandle)
}

/** Only producers of products with an address have one themselves. */
function toProducers(data: unknown, linked: ReadonlySet<string | null>): CatalogueProducer[] {
  return z
    .array(producerRow)
    .parse(data)
    .filter(({ handle }) => linked.has(handle))
    .map(({ handle, name, former_address, communes, source_url }) => ({
      handle,
      name,
      formerAddress: former_address,
      communes: Object.entries(communes).map(([code, name]) => ({ code, name })),
      sourceUrl: source_url,
    }))
    .sort(byHandle)
}

function byHandle(a: { handle: string }, b: { handle: string }): number {
  return a.handle < b.handle ? -1 : 1
}
