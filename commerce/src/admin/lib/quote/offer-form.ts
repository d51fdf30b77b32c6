import { addDays, formatDay, type Day } from "../../../../domain/day"
import { checkOffer } from "../../../../domain/quote/offer-checks"
import type { Offered, QuoteItem } from "../../../../domain/quote/quote"
import type { Vnd } from "../../../../domain/vnd"
import { readDay, type Problem } from "../form"
import { readCount, readVnd, textOrNull, typedVnd } from "../gift-box/numbers"
import { OFFER } from "../words/quote"
import { isShort, type NeedByDay } from "./capacity"
import { formatCount } from "./counts"

/** What stands in the inputs, as typed. */
export interface OfferState {
  lines: LineState[]
  plan: PlanState[]
  deliveryFee: string
  validUntil: string
  note: string
}

export interface LineState {
  boxHandle: string
  quantity: string
  price: string
}

export interface PlanState {
  by: string
  boxHandle: string
  quantity: string
  place: string
}

/** An answer is waited for so long unless staff say otherwise. */
const DAYS_TO_ANSWER = 7

/**
 * The offer that stands, or a first one made of what was asked for.
 *
 * @param place where the organisation is.
 */
export function toOfferState(
  { offered, requestedLines, wantedBy }: QuoteItem,
  priceOf: (boxHandle: string) => Vnd | null,
  place: string,
  on: Day,
): OfferState {
  if (offered) {
    return {
      lines: offered.lines.map(({ boxHandle, quantity, unitPrice }) => ({
        boxHandle,
        quantity: formatCount(quantity),
        price: typedVnd(unitPrice),
      })),
      plan: offered.plan.map(({ by, boxHandle, quantity, place }) => ({
        by: formatDay(by),
        boxHandle,
        quantity: formatCount(quantity),
        place,
      })),
      deliveryFee: typedVnd(offered.deliveryFee),
      validUntil: formatDay(addDays(on, DAYS_TO_ANSWER)),
      note: offered.note ?? "",
    }
  }
  return {
    lines: requestedLines.map(({ boxHandle, quantity }) => ({
      boxHandle,
      quantity: formatCount(quantity),
      price: typedVnd(priceOf(boxHandle)),
    })),
    plan: requestedLines.map(({ boxHandle, quantity }) => ({
      by: formatDay(wantedBy),
      boxHandle,
      quantity: formatCount(quantity),
      place,
    })),
    deliveryFee: "0",
    validUntil: formatDay(earlier(addDays(on, DAYS_TO_ANSWER), addDays(wantedBy, -1), on)),
    note: "",
  }
}

/** As much of the form as can be read; what can not is 0 or null and is named by {@link offerProblems}. */
export function readPlan(state: OfferState): { by: Day; boxHandle: string; quantity: number }[] {
  return state.plan.flatMap(({ by, boxHandle, quantity }) => {
    const day = readDay(by)
    const count = readCount(quantity)
    return day && count && boxHandle !== "" ? [{ by: day, boxHandle, quantity: count }] : []
  })
}

/** Null while something in the form can not be read. */
export function toOffered(state: OfferState): Offered | null {
  const validUntil = readDay(state.validUntil)
  const deliveryFee = readVnd(state.deliveryFee)
  if (!validUntil || deliveryFee === null || deliveryFee === undefined) return null
  const lines = state.lines.flatMap(({ boxHandle, quantity, price }) => {
    const count = readCount(quantity)
    const unitPrice = readVnd(price)
    return boxHandle !== "" && count && unitPrice ? [{ boxHandle, quantity: count, unitPrice }] : []
  })
  const plan = state.plan.flatMap(({ by, boxHandle, quantity, place }) => {
    const day = readDay(by)
    const count = readCount(quantity)
    return day && count && boxHandle !== ""
      ? [{ by: day, boxHandle, quantity: count, place: place.trim() }]
      : []
  })
  if (lines.length < state.lines.length || plan.length < state.plan.length) return null
  return { lines, plan, deliveryFee, validUntil, note: textOrNull(state.note) }
}

/** Everything for which the offer cannot be sent: what is unreadable, what the rules refuse, what can not be in time. */
export function offerProblems(
  state: OfferState,
  boxes: ReadonlyMap<string, string>,
  needs: readonly NeedByDay[],
  on: Day,
): Problem[] {
  const offered = toOffered(state)
  const faults = offered ? checkOffer(offered, boxes, on) : unread(state)
  const short = needs.filter(isShort).map(({ name, by, wanted, free }) => ({
    field: "capacity",
    message: OFFER.shortfall(name, formatDay(by), formatCount(wanted), formatCount(free)),
  }))
  return [
    ...faults.map((fault) => ({ ...fault, isMissing: false })),
    // The table beside the plan says so at once.
    ...short.map((fault) => ({ ...fault, isMissing: true })),
  ]
}

function unread({ lines, plan, deliveryFee, validUntil }: OfferState): { field: string; message: string }[] {
  const faults: { field: string; message: string }[] = []
  const add = (field: string, message: string) => {
    if (!faults.some((fault) => fault.field === field && fault.message === message))
      faults.push({ field, message })
  }
  for (const { boxHandle, quantity, price } of lines) {
    if (boxHandle === "") add("lines", OFFER.unread.box)
    if (!readCount(quantity)) add("lines", OFFER.unread.quantity)
    if (!readVnd(price)) add("lines", OFFER.unread.price)
  }
  for (const { by, boxHandle, quantity } of plan) {
    if (boxHandle === "") add("plan", OFFER.unread.box)
    if (!readCount(quantity)) add("plan", OFFER.unread.quantity)
    if (!readDay(by)) add("plan", OFFER.unread.day)
  }
  const fee = readVnd(deliveryFee)
  if (fee === null || fee === undefined) add("deliveryFee", OFFER.unread.fee)
  if (!readDay(validUntil)) add("validUntil", OFFER.unread.day)
  return faults
}

function earlier(a: Day, b: Day, least: Day): Day {
  const day = a < b ? a : b
  return day < least ? least : day
}
