import type { Day } from "../day"
import { toVnd, type Vnd } from "../vnd"
import type { Offered, QuoteDelivery, QuoteItem, QuotePayment } from "./quote"

export interface BoxCount {
  boxHandle: string
  quantity: number
}

export function countBoxes(lines: readonly { quantity: number }[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** Goods and delivery. */
export function totalOf({ lines, deliveryFee }: Pick<Offered, "lines" | "deliveryFee">): Vnd {
  return toVnd(
    lines.reduce<number>((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, deliveryFee),
  )
}

export function paidOf(payments: readonly Pick<QuotePayment, "amount">[]): Vnd {
  return toVnd(payments.reduce<number>((sum, { amount }) => sum + amount, 0))
}

/** What is left to be delivered of the offered boxes; those that all went out are left out. */
export function openOf(
  lines: readonly BoxCount[],
  deliveries: readonly Pick<QuoteDelivery, "lines">[],
): BoxCount[] {
  return lines
    .map(({ boxHandle, quantity }) => ({
      boxHandle,
      quantity: quantity - deliveredOf(deliveries, (line) => line.boxHandle === boxHandle),
    }))
    .filter(({ quantity }) => quantity > 0)
}

export function deliveredOf(
  deliveries: readonly Pick<QuoteDelivery, "lines">[],
  counts: (line: QuoteDelivery["lines"][number]) => boolean,
): number {
  return countBoxes(deliveries.flatMap(({ lines }) => lines.filter(counts)))
}

/** The last day to accept has passed without an answer. Nothing is written for it: the day alone says so. */
export function isExpired({ state, offered }: Pick<QuoteItem, "state" | "offered">, on: Day): boolean {
  return state === "quoted" && offered !== null && offered.validUntil < on
}
