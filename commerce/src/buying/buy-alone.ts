import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { shortages } from "../../domain/stock"
import { outOfStock } from "../lib/stock-rules"
import { busy, withDatabaseLocks, type Database } from "./database-locks"
import { readDemands, type CartDemand } from "./read-demands"
import { Turnstile } from "./turnstile"

/** Each holds a connection of the pool that its own queries need too. */
const MOST_AT_ONCE = 4
const WAIT_SECONDS = 20
/** A cart whose lines change while it waits is taken up anew with its new keys. */
const MOST_CHANGES = 3

/** All who complete carts in this process. */
const turnstile = new Turnstile<string>(MOST_AT_ONCE)

/**
 * Runs `complete` for a cart while nobody, in this process or another on the same database, completes it or one that
 * needs the same stock: Medusa locks the cart only, and in memory, so two carts sharing a part would both pass the
 * stock rule of the `validate` hook before either has reserved. Whatever completes carts goes through here.
 *
 * As soon as one who got the lock sees that stock is gone, all who wait for it in this process are told.
 *
 * @throws MedusaError `ocop_out_of_stock`; CONFLICT when the turn did not come within {@link WAIT_SECONDS}.
 */
export async function buyAlone<T>(
  container: MedusaContainer,
  cartId: string,
  complete: () => Promise<T>,
): Promise<T> {
  const database = container.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
  for (let change = 0; change < MOST_CHANGES; change++) {
    const demand = await demandOf(database, cartId)
    const refusal = demand && refusalOf(demand)
    if (refusal) throw refusal
    const keys = keysOf(cartId, demand)
    const bought = await turnstile.pass(
      cartId,
      keys,
      () =>
        withDatabaseLocks(database, keys, WAIT_SECONDS, async () => {
          const now = await judge(database, cartId, keys)
          const held = new Set(keys)
          if (!keysOf(cartId, now).every((key) => held.has(key))) return null
          return { answer: await complete() }
        }),
      { ms: WAIT_SECONDS * 1000, tooLong: busy },
    )
    if (bought) return bought.answer
  }
  throw busy()
}

/** With the locks held, reads once for all who want the same, and turns away those who cannot have it. */
async function judge(
  database: Database,
  cartId: string,
  keys: readonly string[],
): Promise<CartDemand | undefined> {
  const demands = await readDemands(database, [...new Set([cartId, ...turnstile.waitingFor(keys)])])
  const refusals = new Map(
    demands.flatMap((demand) => {
      const refusal = refusalOf(demand)
      return refusal ? [[demand.cartId, refusal] as const] : []
    }),
  )
  turnstile.turnAway(refusals)
  const own = refusals.get(cartId)
  if (own) throw own
  return demands.find((demand) => demand.cartId === cartId)
}

async function demandOf(database: Database, cartId: string): Promise<CartDemand | undefined> {
  return (await readDemands(database, [cartId]))[0]
}

function refusalOf({ lines, available, titles }: CartDemand): Error | undefined {
  const short = shortages(lines, available)
  return short.length > 0 ? outOfStock(short, titles) : undefined
}

function keysOf(cartId: string, demand: CartDemand | undefined): string[] {
  const items = (demand?.lines ?? []).flatMap(({ needs }) => [...needs.keys()])
  return [`cart-${cartId}`, ...[...new Set(items)].map((item) => `stock-of-${item}`)].sort()
}
