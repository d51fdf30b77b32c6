import pg from "pg"
import { queueUp } from "./queue-up"
import { ShopClient, type Answer, type ShopProcesses } from "./shop-client"

export interface Race {
  buyers: number
  boxes: number
}

export interface Outcome {
  /** Orders that were answered, and in the database. */
  answered: number
  orders: number
  /** Error codes of the others, with how many got each. */
  refusals: Record<string, number>
  winnersMs: number[]
  losersMs: number[]
  /** Of the buyers without an order. */
  losersPayments: number
  losersReservations: number
  /** Pieces of the short part that are free and reserved afterwards. */
  free: number
  reserved: number
}

/** Buyers order a gift box at the same moment of which the stock of a part allows only some. Stock is put back after. */
export async function raceForTheLast(shop: ShopProcesses, { buyers, boxes }: Race): Promise<Outcome> {
  const client = new ShopClient(shop)
  const database = new pg.Client(shop.databaseUrl)
  await database.connect()
  try {
    const { carts, stock } = await queueUp(client, database, buyers, boxes)

    const answers = await Promise.all(
      carts.map(async (cart, at) => {
        const since = performance.now()
        const url = shop.commerceUrls[at % shop.commerceUrls.length]
        const answer = await client.store(`/store/carts/${cart}/complete`, {}, url)
        return { cart, answer, ms: performance.now() - since }
      }),
    )
    const won = answers.filter(({ answer }) => answer.status === 200 && answer.body.type === "order")
    const lost = answers.filter((one) => !won.includes(one))
    const level = await stock.level()
    const outcome = {
      answered: won.length,
      orders: await count(database, "order_cart where cart_id = any($1)", carts),
      refusals: countBy(lost.map(({ answer }) => codeOf(answer))),
      winnersMs: won.map(({ ms }) => ms),
      losersMs: lost.map(({ ms }) => ms),
      losersPayments: await count(
        database,
        `payment join cart_payment_collection paid using (payment_collection_id) where paid.cart_id = any($1)`,
        lost.map(({ cart }) => cart),
      ),
      losersReservations: await count(
        database,
        `reservation_item left join order_line_item line on line.id = reservation_item.line_item_id
         where line.id is null and reservation_item.deleted_at is null and $1::text[] is not null`,
        [],
      ),
      free: level.stocked_quantity - level.reserved_quantity,
      reserved: level.reserved_quantity - stock.before.reserved_quantity,
    }
    for (const { answer } of won)
      await client.admin(`/admin/orders/${(answer.body.order as { id: string }).id}/cancel`, {})
    await stock.restore()
    return outcome
  } finally {
    await database.end()
  }
}

async function count(database: pg.Client, what: string, carts: readonly string[]): Promise<number> {
  const { rows } = await database.query<{ count: string }>(`select count(*) from ${what}`, [carts])
  return Number(rows[0]?.count)
}

function codeOf({ status, body }: Answer): string {
  return String(body.code ?? body.message ?? status)
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
