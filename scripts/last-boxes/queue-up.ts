import type { Client } from "pg"
import { cloneCart } from "./clone-carts"
import type { ShopClient } from "./shop-client"

interface Level {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

const ADDRESS = {
  first_name: "Nguyễn Thị Đước",
  last_name: "",
  phone: "+84912345678",
  address_1: "Số 12, ấp Mũi",
  city: "Xã Đất Mũi",
  province: "Cà Mau",
  country_code: "vn",
}

/** Carts with one gift box each that only have to be completed, and stock of its first part for some of them. */
export async function queueUp(client: ShopClient, database: Client, buyers: number, boxes: number) {
  const { giftBoxes, regionId } = await client.catalogue()
  const box = giftBoxes.find(({ offer, parts }) => offer !== null && parts.length > 0)
  const part = box?.parts[0]
  if (!box?.offer || !part) throw new Error("No gift box is for sale in this shop.")
  const stock = await stockOf(client, part.productHandle)
  const original = await client.readyCart(regionId, box.offer.variantId, ADDRESS)
  await stock.leave(boxes * part.quantity)
  return { carts: await cloneCart(database, original, buyers), stock, perBox: part.quantity }
}

async function stockOf(client: ShopClient, handle: string) {
  const read = async () => {
    const { inventory_items } = await client.admin<{
      inventory_items: { id: string; location_levels: Level[] }[]
    }>(`/admin/inventory-items?sku=${handle}&fields=id,*location_levels`)
    const [item] = inventory_items
    const level = item?.location_levels[0]
    if (!item || !level) throw new Error(`"${handle}" is not in stock anywhere.`)
    return { item, level }
  }
  const { item, level: before } = await read()
  const set = (stocked_quantity: number) =>
    client.admin(`/admin/inventory-items/${item.id}/location-levels/${before.location_id}`, {
      stocked_quantity,
    })
  return {
    itemId: item.id,
    before,
    level: async () => (await read()).level,
    leave: (free: number) => set(before.reserved_quantity + free),
    restore: () => set(before.stocked_quantity),
  }
}
