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

/**
 * Leaves exactly `free` pieces of a product unreserved.
 *
 * @returns what puts the former stock back.
 */
export async function setFreeStock(handle: string, free: number): Promise<() => Promise<void>> {
  const admin = await adminApi()
  const { products } = (await admin(
    `/products?handle=${handle}&fields=variants.inventory_items.inventory.id`,
  )) as unknown as { products: { variants: Variant[] }[] }
  const id = products[0]?.variants[0]?.inventory_items[0]?.inventory.id
  if (id === undefined) throw new Error(`no stock is kept for the product "${handle}"`)
  const { inventory_item: item } = (await admin(
    `/inventory-items/${id}?fields=*location_levels`,
  )) as unknown as {
    inventory_item: InventoryItem
  }
  const level = item.location_levels[0]
  if (level === undefined) throw new Error(`"${handle}" lies at no stock location`)
  const setStocked = async (stocked: number) => {
    await admin(`/inventory-items/${id}/location-levels/${level.location_id}`, {
      method: "POST",
      body: JSON.stringify({ stocked_quantity: stocked }),
    })
  }
  await setStocked(level.reserved_quantity + free)
  return () => setStocked(level.stocked_quantity)
}
