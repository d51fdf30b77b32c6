import { adminApi } from "./admin"

interface Level {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}
interface InventoryItem {
  id: string
  location_levels: Level[]
}
interface Variant {
  inventory_items: { inventory: { id: string } }[]
}

interface Stock {
  itemId: string
  level: Level
}

async function stockOf(handle: string): Promise<Stock> {
  const admin = await adminApi()
  const { products } = (await admin(
    `/products?handle=${handle}&fields=variants.inventory_items.inventory.id`,
  )) as unknown as { products: { variants: Variant[] }[] }
  const itemId = products[0]?.variants[0]?.inventory_items[0]?.inventory.id
  if (itemId === undefined) throw new Error(`no stock is kept for the product "${handle}"`)
  const { inventory_item: item } = (await admin(
    `/inventory-items/${itemId}?fields=*location_levels`,
  )) as unknown as { inventory_item: InventoryItem }
  const level = item.location_levels[0]
  if (level === undefined) throw new Error(`"${handle}" lies at no stock location`)
  return { itemId, level }
}

/** Pieces of a product that are reserved for nobody. */
export async function freeStock(handle: string): Promise<number> {
  const { level } = await stockOf(handle)
  return level.stocked_quantity - level.reserved_quantity
}

/**
 * Leaves exactly `free` pieces of a product unreserved.
 *
 * @returns what leaves as many unreserved again as before, also when an order has reserved some meanwhile.
 */
export async function setFreeStock(handle: string, free: number): Promise<() => Promise<void>> {
  const before = await freeStock(handle)
  await leaveFree(handle, free)
  return () => leaveFree(handle, before)
}

async function leaveFree(handle: string, free: number): Promise<void> {
  const admin = await adminApi()
  const { itemId, level } = await stockOf(handle)
  await admin(`/inventory-items/${itemId}/location-levels/${level.location_id}`, {
    method: "POST",
    body: JSON.stringify({ stocked_quantity: level.reserved_quantity + free }),
  })
}
