import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { Query } from "../lib/goods"

/** Where the shop keeps its stock, and what an order of it belongs to. */
export interface QuoteShop {
  salesChannelId: string
  regionId: string
  locationId: string
}

const storeRows = z.tuple([
  z.object({
    default_sales_channel_id: z.string(),
    default_region_id: z.string(),
    default_location_id: z.string(),
  }),
])

const levelRows = z.array(
  z.object({ inventory_item_id: z.string(), stocked_quantity: z.number(), reserved_quantity: z.number() }),
)

export async function readQuoteShop(query: Query): Promise<QuoteShop> {
  const { data } = await query.graph({
    entity: "store",
    fields: ["default_sales_channel_id", "default_region_id", "default_location_id"],
  })
  const [store] = storeRows.parse(data)
  return {
    salesChannelId: store.default_sales_channel_id,
    regionId: store.default_region_id,
    locationId: store.default_location_id,
  }
}

export interface Level {
  stocked: number
  reserved: number
}

/** Of each inventory item at the shop's location; an item that does not lie there is left out. */
export async function readLevels(
  query: Query,
  locationId: string,
  items: readonly string[],
): Promise<Map<string, Level>> {
  const { data } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "stocked_quantity", "reserved_quantity"],
    filters: { inventory_item_id: [...items], location_id: locationId },
  })
  return new Map(
    levelRows
      .parse(data)
      .map((row) => [
        row.inventory_item_id,
        { stocked: row.stocked_quantity, reserved: row.reserved_quantity },
      ]),
  )
}

export function freeOf(level: Level | undefined): number {
  return level ? Math.max(0, level.stocked - level.reserved) : 0
}

const itemRows = z.array(
  z.object({
    handle: z.string(),
    title: z.string(),
    producer: z.object({ name: z.string() }).nullish(),
    variants: z.array(z.object({ inventory_items: z.array(z.object({ inventory_item_id: z.string() })) })),
  }),
)

export interface StockedProduct {
  handle: string
  name: string
  producer: string | null
  itemId: string
}

/** Products that stock is kept of, by handle. */
export async function readStockedProducts(
  query: Query,
  handles: readonly string[],
): Promise<Map<string, StockedProduct>> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "title", "producer.name", "variants.inventory_items.inventory_item_id"],
    filters: { handle: [...handles] },
  })
  const products = itemRows.parse(data).flatMap(({ handle, title, producer, variants }) => {
    const itemId = variants[0]?.inventory_items[0]?.inventory_item_id
    return itemId === undefined ? [] : [{ handle, name: title, producer: producer?.name ?? null, itemId }]
  })
  return new Map(products.map((product) => [product.handle, product]))
}

/** @throws MedusaError NOT_FOUND for a product that no stock is kept of. */
export async function readStockedProduct(query: Query, handle: string): Promise<StockedProduct> {
  const product = (await readStockedProducts(query, [handle])).get(handle)
  if (product) return product
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Kho không có sản phẩm «${handle}». Hãy chọn sản phẩm đang bán.`,
  )
}

/**
 * The shipping option that Medusa's fulfilments of an order go by.
 *
 * @throws MedusaError NOT_ALLOWED while the shop has none.
 */
export async function readShippingOption(query: Query): Promise<string> {
  const { data } = await query.graph({ entity: "shipping_option", fields: ["id"] })
  const [option] = z.array(z.object({ id: z.string() })).parse(data)
  if (option) return option.id
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Cửa hàng chưa có cách giao hàng nào. Hãy tạo một cách giao hàng trong Cài đặt rồi làm lại.",
  )
}
