import { getVariantAvailability, QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { Catalogue, CatalogueMark, CatalogueProducer } from "../../domain/catalogue"
import type { Day } from "../../domain/day"
import type { Campaign } from "../../domain/gift-box/campaign"
import type { Query } from "../lib/goods"
import { readCampaigns } from "../gift-box/read-campaigns"
import type { ShopMode } from "../lib/shop-clock"
import { markRow, producerRow, productRow, type ProductRow } from "./rows"
import {
  toCatalogueCandidate,
  toCatalogueGiftBox,
  toCataloguePackaging,
  toCatalogueProduct,
  toCatalogueRecords,
  type Moment,
} from "./to-catalogue"
import { toSalesPoints } from "./to-sales-points"

interface CatalogueQuestion {
  on: Day
  mode: ShopMode
  clock: Catalogue["clock"]
  now: Date
  salesChannelId: string
  /** Fields of the products, as the route's query-config has them. */
  fields: string[]
}

const storeRows = z.tuple([z.object({ default_region_id: z.string() })])

/** The publishable catalogue for a day: a handful of queries, whatever the number of products. */
export async function readCatalogue(query: Query, question: CatalogueQuestion): Promise<Catalogue> {
  const { on, mode, clock, now, salesChannelId, fields } = question
  const { data: stores } = await query.graph({ entity: "store", fields: ["default_region_id"] })
  const [{ default_region_id: regionId }] = storeRows.parse(stores)

  const pricing = QueryContext({ region_id: regionId, currency_code: "vnd" })
  const [{ data: products }, { data: producers }, { data: marks }, { data: points }, campaigns] =
    await Promise.all([
      query.graph({ entity: "product", fields, context: { variants: { calculated_price: pricing } } }),
      query.graph({
        entity: "producer",
        fields: ["handle", "name", "former_address", "communes", "source_url"],
      }),
      query.graph({
        entity: "mark",
        fields: ["handle", "kind", "name", "owner", "number", "granted_on", "precision", "source"],
      }),
      query.graph({ entity: "sales_point", fields: ["*"] }),
      readCampaigns(query),
    ])
  const rows = z.array(productRow).parse(products)
  const moment = { on, salesChannelId, available: await readAvailability(query, rows, salesChannelId) }
  const listed = rows.flatMap((row) => toCatalogueProduct(row, moment) ?? []).sort(byHandle)
  return {
    recordedAt: now.toISOString(),
    on,
    mode,
    clock,
    regionId,
    products: listed,
    producers: toProducers(producers, new Set(listed.map(({ producerHandle }) => producerHandle))),
    giftBoxes: toGiftBoxes(rows, new Map(campaigns.map((one) => [one.handle, one])), moment),
    campaigns,
    packagings: rows.flatMap((row) => toCataloguePackaging(row, moment) ?? []).sort(byHandle),
    records: rows.flatMap(toCatalogueRecords).sort((a, b) => compare(a.recognition.slug, b.recognition.slug)),
    candidates: rows
      .flatMap((row) => toCatalogueCandidate(row) ?? [])
      .sort((a, b) => compare(a.product.handle, b.product.handle)),
    marks: toMarks(marks),
    salesPoints: toSalesPoints(points, mode, new Set(listed.map(({ handle }) => handle))).sort(byHandle),
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

function toGiftBoxes(rows: ProductRow[], campaigns: ReadonlyMap<string, Campaign>, moment: Moment) {
  const productOf = new Map(rows.filter((row) => row.ocop_product).map((row) => [row.handle, row]))
  return rows.flatMap((row) => toCatalogueGiftBox(row, productOf, campaigns, moment) ?? []).sort(byHandle)
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

function toMarks(data: unknown): CatalogueMark[] {
  const rows = z.array(markRow).parse(data)
  return rows.map(({ granted_on: grantedOn, ...mark }) => ({ ...mark, grantedOn })).sort(byHandle)
}

function byHandle(a: { handle: string }, b: { handle: string }): number {
  return compare(a.handle, b.handle)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}
