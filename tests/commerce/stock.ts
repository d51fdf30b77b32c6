import { admin } from "./http"

interface Level {
  stocked_quantity: number
  reserved_quantity: number
}

/** Pieces of a product that no order has reserved. */
export async function freeInStock(handle: string): Promise<number> {
  const { inventory_items: items } = await admin<{ inventory_items: { location_levels: Level[] }[] }>(
    `/admin/inventory-items?sku=${handle}&fields=id,*location_levels`,
  )
  const level = items[0]?.location_levels[0]
  if (!level) throw new Error(`"${handle}" is not in stock anywhere`)
  return level.stocked_quantity - level.reserved_quantity
}
