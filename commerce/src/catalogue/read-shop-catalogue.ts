import { z } from "@medusajs/framework/zod"

import type { Catalogue } from "../../domain/catalogue"
import type { Query } from "../lib/goods"
import { shopMode, today } from "../lib/shop-clock"
import { readCatalogue } from "./read-catalogue"
import { CATALOGUE_FIELDS } from "./rows"

const storeRows = z.tuple([z.object({ default_sales_channel_id: z.string() })])

/** The catalogue of the shop's own channel and day, as a publication at this moment would record it. */
export async function readShopCatalogue(query: Query, now: Date): Promise<Catalogue> {
  const { data: stores } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
  const [{ default_sales_channel_id: salesChannelId }] = storeRows.parse(stores)
  return readCatalogue(query, {
    on: today(process.env, now),
    mode: shopMode(),
    clock: process.env.SHOP_TODAY ? "fixed" : "running",
    now,
    salesChannelId,
    fields: CATALOGUE_FIELDS,
  })
}
