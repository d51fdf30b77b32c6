import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { shortages, type Shortage } from "../../domain/stock"
import { outOfStock } from "../lib/stock-rules"
import { busy, readTold, tellLeft, withDatabaseLocks, type Database } from "./database-locks"
import { giveWay } from "./give-way"
import { readDemand, readDemands, type CartDemand } from "./read-demands"
import { StockQueue } from "./stock-queue"
import { Turnstile } from "./turnstile"

/** Others for whom there is enough who buy together with the one that got the lock. */
const MOST_LED = 4
/** Each holds a connection of the pool that its own queries need too. */
const MOST_AT_ONCE = 4
const WAIT_SECONDS = 20
/** How long one waits behind others who may leave nothing; they may fail to pay, so not to wait at all is too soon. */
const WAIT_BEHIND_MS = 500
/** When other processes are told anew what the queue of this one leaves. */
const TELL_AGAIN_MS = 250
/** A cart whose lines change while it waits is taken up anew with its new keys. */
const MOST_CHANGES = 3

/** All who complete carts in this process. */
const turnstile = new Turnstile<string>(MOST_AT_ONCE)

/** Who stands in line behind the cart that is inside, or the first that waits for the lock, with the keys of that one. */
const queues = new Map<string, { keys: ReadonlySet<string>; queue: StockQueue }>()

/**
 * Runs `complete` for a cart while nobody, in this process or another on the same database, completes it or one that
 * needs the same stock: Medusa locks the cart only, and in memory, so two carts sharing a part would both pass the
 * stock rule of the `validate` hook before either has reserved. Whatever completes carts goes through here.
 *
 * As soon as one who got the lock sees that stock is gone, all who wait for it in this process are told; whoever waits
 * behind those who take the last of it is told after half a second, in whichever process they are.
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
    const demand = await readDemand(database, cartId)
    const refusal = demand && refusalOf(demand)
    if (refusal) throw refusal
    const keys = keysOf(cartId, demand)
    const doubt = { at: performance.now() + WAIT_BEHIND_MS, ask: () => judgeFromAfar(database, cartId, keys) }
    try {
      const passing = turnstile.pass(
        cartId,
        keys,
        (led) =>
          led
            ? finished(complete)
            : withDatabaseLocks(database, keys, { seconds: WAIT_SECONDS, doubt }, (transaction) =>
                lead(transaction, keys),
              ),
        { ms: WAIT_SECONDS * 1000, tooLong: busy },
      )
      if (demand) lineUp(demand, keys)
      const bought = await passing
      if (bought) return bought.answer
    } finally {
      queues.delete(cartId)
    }
  }
  throw busy()

  /** Null where the cart has changed so that it needs more than is locked. */
  async function lead(
    transaction: Pick<Database, "raw">,
    keys: readonly string[],
  ): Promise<{ answer: T } | null> {
    const { own, affordable, queue } = await judge(database, cartId, keys)
    const held = new Set(keys)
    if (!keysOf(cartId, own).every((key) => held.has(key))) return null
    const led = affordable
      .filter(({ lines }) => stockKeys(lines).every((key) => held.has(key)))
      .slice(0, MOST_LED)
    const brought = turnstile.bring(led.map((demand) => demand.cartId))
    // Others are told later where this fails; the purchase goes on, and nobody waits for the refusal of a promise.
    const tell = () => tellLeft(transaction, queue.left()).catch(() => undefined)
    let told = tell()
    // Most who come at the same moment stand in the queue by then.
    const again = setTimeout(() => (told = told.then(tell)), TELL_AGAIN_MS)
    try {
      return await finished(complete)
    } finally {
      clearTimeout(again)
      await Promise.all([brought, told])
    }
  }
}

async function finished<T>(complete: () => Promise<T>): Promise<{ answer: T }> {
  await giveWay()
  return { answer: await complete() }
}

/**
 * While another process holds the lock: tells those who stand in line here whether it leaves anything for them.
 *
 * @throws MedusaError `ocop_out_of_stock` when it leaves nothing for this cart.
 */
async function judgeFromAfar(database: Database, cartId: string, keys: readonly string[]): Promise<void> {
  const waiting = [...new Set(turnstile.waitingFor(keys))].filter((other) => other !== cartId)
  const inLine = await readInOrder(database, [cartId, ...waiting])
  const items = [...new Set(inLine.flatMap(({ available }) => [...available.keys()]))]
  const told = await readTold(database, items)
  if (told.size === 0) return
  const queue = new StockQueue()
  const behind = reasonsFor(inLine, (demand) =>
    beingBought(demand, queue.join({ ...demand, available: new Map([...demand.available, ...told]) })),
  )
  turnstile.discourage(waiting, behind, WAIT_BEHIND_MS)
  const refusal = behind.get(cartId)
  if (refusal) throw refusal
}

/**
 * With the locks held, reads once for all who want the same, and turns away those who cannot have it.
 *
 * @returns the cart's own demand, those for which there is enough after it, and the queue of them all.
 */
async function judge(
  database: Database,
  cartId: string,
  keys: readonly string[],
): Promise<{ own: CartDemand | undefined; affordable: CartDemand[]; queue: StockQueue }> {
  // The same cart may wait too, for the order that it is about to get.
  const waiting = [...new Set(turnstile.waitingFor(keys))].filter((other) => other !== cartId)
  const inLine = await readInOrder(database, [cartId, ...waiting])
  const own = inLine.find((demand) => demand.cartId === cartId)
  const others = inLine.filter((demand) => demand !== own)
  turnstile.turnAway(reasonsFor(others, refusalOf))
  const refusal = own && refusalOf(own)
  if (refusal) throw refusal
  const queue = new StockQueue()
  if (own) queue.join(own)
  queues.set(cartId, { keys: new Set(keys), queue })
  const behind = reasonsFor(others, (demand) => beingBought(demand, queue.join(demand)))
  turnstile.discourage(waiting, behind, WAIT_BEHIND_MS)
  return { own, affordable: others.filter((demand) => !behind.has(demand.cartId)), queue }
}

/** Whoever comes while others are ahead is judged by what those ahead leave, without waiting for their end. */
function lineUp(demand: CartDemand, keys: readonly string[]): void {
  const ahead = [...queues.values()].filter((line) => keys.some((key) => line.keys.has(key)))
  if (ahead.length === 0) {
    const queue = new StockQueue()
    queue.join(demand)
    queues.set(demand.cartId, { keys: new Set(keys), queue })
    return
  }
  const reason = beingBought(
    demand,
    ahead.flatMap(({ queue }) => queue.join(demand)),
  )
  if (reason) turnstile.discourage([demand.cartId], new Map([[demand.cartId, reason]]), WAIT_BEHIND_MS)
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

async function readInOrder(database: Database, cartIds: readonly string[]): Promise<CartDemand[]> {
  const demands = new Map((await readDemands(database, cartIds)).map((demand) => [demand.cartId, demand]))
  return cartIds.flatMap((cartId) => demands.get(cartId) ?? [])
}

function refusalOf({ lines, available, titles }: CartDemand): MedusaError | undefined {
  const short = shortages(lines, available)
  return short.length > 0 ? outOfStock(short, titles) : undefined
}

/** Undefined where nothing is short. */
function beingBought({ titles }: CartDemand, short: readonly Shortage[]): MedusaError | undefined {
  if (short.length === 0) return undefined
  const items = new Set(short.map(({ item }) => item))
  const names = [...items].map((item) => `«${titles.get(item) ?? item}»`).join(", ")
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
