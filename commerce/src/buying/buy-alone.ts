import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { shortages } from "../../domain/stock"
import { outOfStock } from "../lib/stock-rules"
import { busy, withDatabaseLocks, type Database } from "./database-locks"
import { readDemands, type CartDemand } from "./read-demands"
import { Turnstile } from "./turnstile"

/** Others for whom there is enough who buy together with the one that got the lock. */
const MOST_LED = 4
/** Each holds a connection of the pool that its own queries need too. */
const MOST_AT_ONCE = 4
const WAIT_SECONDS = 20
/** How long one waits behind others who may leave nothing; they may fail to pay, so not to wait at all is too soon. */
const WAIT_BEHIND_MS = 500
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
      (led) => (led ? finished(complete) : withDatabaseLocks(database, keys, WAIT_SECONDS, () => lead(keys))),
      { ms: WAIT_SECONDS * 1000, tooLong: busy },
    )
    if (bought) return bought.answer
  }
  throw busy()

  /** Null where the cart has changed so that it needs more than is locked. */
  async function lead(keys: readonly string[]): Promise<{ answer: T } | null> {
    const { own, affordable } = await judge(database, cartId, keys)
    const held = new Set(keys)
    if (!keysOf(cartId, own).every((key) => held.has(key))) return null
    const led = affordable.filter(({ lines }) => stockKeys(lines).every((key) => held.has(key)))
    const brought = turnstile.bring(led.slice(0, MOST_LED).map((demand) => demand.cartId))
    try {
      return await finished(complete)
    } finally {
      await brought
    }
  }
}

async function finished<T>(complete: () => Promise<T>): Promise<{ answer: T }> {
  return { answer: await complete() }
}

/**
 * With the locks held, reads once for all who want the same, and turns away those who cannot have it.
 *
 * @returns the cart's own demand and those for which there is enough after it.
 */
async function judge(
  database: Database,
  cartId: string,
  keys: readonly string[],
): Promise<{ own: CartDemand | undefined; affordable: CartDemand[] }> {
  // The same cart may wait too, for the order that it is about to get.
  const waiting = [...new Set(turnstile.waitingFor(keys))].filter((other) => other !== cartId)
  const read = await readDemands(database, [cartId, ...waiting])
  const demands = new Map(read.map((demand) => [demand.cartId, demand]))
  const own = demands.get(cartId)
  const others = waiting.flatMap((who) => demands.get(who) ?? [])
  turnstile.turnAway(reasonsFor(others, refusalOf))
  const refusal = own && refusalOf(own)
  if (refusal) throw refusal
  const ahead = [...(own?.lines ?? [])]
  const behind = reasonsFor(others, (demand) => {
    const short = shortages([...ahead, ...demand.lines], demand.available)
    const wanted = new Set(demand.lines.flatMap(({ needs }) => [...needs.keys()]))
    const taken = short.filter(({ item }) => wanted.has(item))
    if (taken.length > 0) return beingBought(taken.map(({ item }) => demand.titles.get(item) ?? item))
    ahead.push(...demand.lines)
    return undefined
  })
  turnstile.discourage(waiting, behind, WAIT_BEHIND_MS)
  return { own, affordable: others.filter((demand) => !behind.has(demand.cartId)) }
}

function reasonsFor(
  demands: readonly CartDemand[],
  reasonFor: (demand: CartDemand) => Error | undefined,
): Map<string, Error> {
  return new Map(
    demands.flatMap((demand) => {
      const reason = reasonFor(demand)
      return reason ? [[demand.cartId, reason] as const] : []
    }),
  )
}

async function demandOf(database: Database, cartId: string): Promise<CartDemand | undefined> {
  return (await readDemands(database, [cartId]))[0]
}

function refusalOf({ lines, available, titles }: CartDemand): MedusaError | undefined {
  const short = shortages(lines, available)
  return short.length > 0 ? outOfStock(short, titles) : undefined
}

function beingBought(titles: readonly string[]): MedusaError {
  const names = titles.map((title) => `«${title}»`).join(", ")
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Những phần cuối cùng của ${names} đang có người đặt trước. Hãy thử lại sau ít phút hoặc bỏ bớt khỏi giỏ hàng.`,
    "ocop_out_of_stock",
  )
}

function keysOf(cartId: string, demand: CartDemand | undefined): string[] {
  return [`cart-${cartId}`, ...stockKeys(demand?.lines ?? [])]
}

function stockKeys(lines: CartDemand["lines"]): string[] {
  const items = lines.flatMap(({ needs }) => [...needs.keys()])
  return [...new Set(items)].map((item) => `stock-of-${item}`)
}
