import { z } from "@medusajs/framework/zod"

import { readCatalogue } from "../catalogue/read-catalogue"
import { CATALOGUE_FIELDS } from "../catalogue/rows"
import type { Query } from "../lib/goods"
import { shopMode, today } from "../lib/shop-clock"
import { fingerprintOf, type Fingerprint } from "./fingerprint"

const storeRows = z.tuple([z.object({ default_sales_channel_id: z.string() })])

export interface PublishableState {
  print: Fingerprint
  /** Handle → name, of what is in the catalogue. */
  names: Map<string, string>
}

/** The fingerprint of what would be published at this moment. */
export async function readFingerprint(query: Query, now: Date): Promise<PublishableState> {
  try {
    const { data: stores } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
    const [{ default_sales_channel_id: salesChannelId }] = storeRows.parse(stores)
    const catalogue = await readCatalogue(query, {
      on: today(process.env, now),
      mode: shopMode(),
      clock: process.env.SHOP_TODAY ? "fixed" : "running",
      now,
      salesChannelId,
      fields: CATALOGUE_FIELDS,
    })
    const goods = [...catalogue.products, ...catalogue.giftBoxes, ...catalogue.packagings]
    return {
      print: fingerprintOf(catalogue),
      names: new Map(goods.map(({ handle, name }) => [handle, name])),
    }
  } catch (error) {
    return { print: { fault: error instanceof Error ? error.message : String(error) }, names: new Map() }
  }
}
