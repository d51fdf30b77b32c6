import pg from "pg"
import { queueUp } from "./queue-up"
import { ShopClient, type ShopProcesses } from "./shop-client"

const ORDERS = 6

/** Orders of a part are cancelled at one process while others are made at another; stock is put back after. */
export async function churn(
  shop: ShopProcesses,
): Promise<{ reserved: number; held: number; wanted: number }> {
  const client = new ShopClient(shop)
  const database = new pg.Client(shop.databaseUrl)
  await database.connect()
  try {
    const { carts, stock, perBox } = await queueUp(client, database, 2 * ORDERS, 3 * ORDERS)
    const [here = "", there = ""] = shop.commerceUrls
    const order = async (cart: string) => {
      const { status, body } = await client.store(`/store/carts/${cart}/complete`, {}, here)
      if (status !== 200) throw new Error(JSON.stringify(body))
      return (body.order as { id: string }).id
    }
    const cancel = (id: string) => client.admin(`/admin/orders/${id}/cancel`, {}, there)
    const held = await heldOf(database, stock.itemId)
    const first = await Promise.all(carts.slice(0, ORDERS).map(order))
    const [second] = await Promise.all([Promise.all(carts.slice(ORDERS).map(order)), ...first.map(cancel)])
    const { reserved_quantity } = await stock.level()
    const outcome = {
      reserved: reserved_quantity - stock.before.reserved_quantity,
      held: (await heldOf(database, stock.itemId)) - held,
      wanted: ORDERS * perBox,
    }
    for (const id of second) await cancel(id)
    await stock.restore()
    return outcome
  } finally {
    await database.end()
  }
}

/** What the reservations themselves sum up to. */
async function heldOf(database: pg.Client, itemId: string): Promise<number> {
  const { rows } = await database.query<{ sum: string | null }>(
    "select sum(quantity) from reservation_item where inventory_item_id = $1 and deleted_at is null",
    [itemId],
  )
  return Number(rows[0]?.sum ?? 0)
}
