import type { Day } from "../../../../domain/day"
import { checkDelivery } from "../../../../domain/quote/delivery-checks"
import type { Offered, QuoteItem } from "../../../../domain/quote/quote"
import { deliveredOf } from "../../../../domain/quote/totals"
import { readDay, type Problem } from "../form"
import { readWhole } from "../gift-box/numbers"
import { OFFER } from "../words/quote"

/** One box to one place, as the plan has it. */
export interface Destination {
  boxHandle: string
  place: string
  /** Of the plan, less what went there already. */
  left: number
}

export interface DeliveryState {
  on: string
  /** As typed, one for each destination. */
  quantities: string[]
}

export function destinationsOf({ plan }: Offered, { deliveries }: QuoteItem): Destination[] {
  const all = new Map<string, Destination>()
  for (const { boxHandle, place, quantity } of plan) {
    const key = JSON.stringify([boxHandle, place])
    const before = all.get(key)?.left ?? 0
    all.set(key, { boxHandle, place, left: before + quantity })
  }
  return [...all.values()]
    .map((to) => ({
      ...to,
      left:
        to.left -
        deliveredOf(deliveries, (line) => line.boxHandle === to.boxHandle && line.place === to.place),
    }))
    .filter(({ left }) => left > 0)
}

/** As many as lie ready, given to the destinations in the order of the plan. */
export function firstQuantities(destinations: readonly Destination[], { ready }: QuoteItem): number[] {
  const stock = new Map(ready.map(({ boxHandle, quantity }) => [boxHandle, quantity]))
  return destinations.map(({ boxHandle, left }) => {
    const given = Math.min(left, stock.get(boxHandle) ?? 0)
    stock.set(boxHandle, (stock.get(boxHandle) ?? 0) - given)
    return given
  })
}

/** Null while a number or the day can not be read. */
export function toDelivery(
  { on, quantities }: DeliveryState,
  destinations: readonly Destination[],
): { on: Day; lines: { boxHandle: string; quantity: number; place: string }[] } | null {
  const day = readDay(on)
  const counts = quantities.map((typed) => readWhole(typed) ?? (typed.trim() === "" ? 0 : undefined))
  if (!day || counts.includes(undefined)) return null
  const lines = destinations.map(({ boxHandle, place }, index) => ({
    boxHandle,
    place,
    quantity: counts[index] ?? 0,
  }))
  return { on: day, lines: lines.filter(({ quantity }) => quantity > 0) }
}

export function deliveryProblems(
  state: DeliveryState,
  destinations: readonly Destination[],
  { deliveries, ready }: QuoteItem,
  offered: Offered,
  on: Day,
): Problem[] {
  const delivery = toDelivery(state, destinations)
  const faults = delivery
    ? checkDelivery(delivery, offered, deliveries, ready, on)
    : [
        readDay(state.on)
          ? { field: "lines", message: OFFER.unread.quantity }
          : { field: "on", message: OFFER.unread.day },
      ]
  return faults.map((fault) => ({ ...fault, isMissing: false }))
}
