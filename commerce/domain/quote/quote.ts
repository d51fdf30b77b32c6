import type { Day } from "../day"
import type { Vnd } from "../vnd"

/** An order of gift boxes by an organisation, from its request to the last delivery. */
export const QUOTE_STATES = [
  "requested",
  "quoted",
  "accepted",
  "paid",
  "delivered",
  "declined",
  "cancelled",
] as const
export type QuoteState = (typeof QUOTE_STATES)[number]

export interface Organisation {
  name: string
  /** Ten or thirteen digits (10 + "-" + 3); null where it has none. */
  taxCode: string | null
  contact: string
  phone: string
  email: string | null
  /** NSO codes and the rest of the address. */
  province: string
  commune: string
  address: string
}

/** Boxes that are to arrive somewhere by a day. */
export interface PlannedDelivery {
  by: Day
  boxHandle: string
  quantity: number
  place: string
}

export interface QuoteRequest {
  organisation: Organisation
  lines: { boxHandle: string; quantity: number }[]
  /** When the organisation wants them. */
  wantedBy: Day
  note: string | null
}

/** What the desk offers. */
export interface Offered {
  lines: { boxHandle: string; quantity: number; unitPrice: Vnd }[]
  plan: PlannedDelivery[]
  deliveryFee: Vnd
  /** Last day on which it may be accepted. */
  validUntil: Day
  note: string | null
}

export interface QuotePayment {
  amount: Vnd
  on: Day
  /** Of the bank's statement. */
  reference: string
  by: string
}

export interface QuoteDelivery {
  id: string
  /** "PG-2026-0001-2": second note of quote 1. */
  number: string
  on: Day
  lines: { boxHandle: string; quantity: number; place: string }[]
  by: string
}

export interface QuoteItem {
  id: string
  /** "BG-2026-0001" */
  number: string
  state: QuoteState
  organisation: Organisation
  requestedLines: { boxHandle: string; quantity: number }[]
  wantedBy: Day
  requestNote: string | null
  requestedAt: string
  offered: Offered | null
  /** Counts up with each offer; the link of an earlier one says that there is a newer. */
  revision: number
  /** Goods and delivery; null before an offer. */
  total: Vnd | null
  /** Address of the signed link under the storefront, to be sent by staff; null before an offer. */
  link: string | null
  acceptedAt: string | null
  acceptedBy: string | null
  /** Medusa order (a draft until it is paid). */
  orderId: string | null
  payments: QuotePayment[]
  deliveries: QuoteDelivery[]
  /** What is left to be delivered, by box. */
  open: { boxHandle: string; quantity: number }[]
  /** Of it, whole boxes whose parts all lie reserved: they can leave now. */
  ready: { boxHandle: string; quantity: number }[]
  /** Every box that is asked for or offered, by its name of today. */
  boxes: QuotedBox[]
  /** Oldest first. */
  history: QuoteEvent[]
  seen: string
}

export interface QuotedBox {
  handle: string
  name: string
  nameEn: string | null
}

export const QUOTE_ACTIONS = [
  "request",
  "offer",
  "accept",
  "decline",
  "payment",
  "delivery",
  "cancel",
  "undo",
] as const
export type QuoteAction = (typeof QUOTE_ACTIONS)[number]

interface QuoteEvent {
  at: string
  /** Email of the member of staff; what the organisation did itself has the name it gave. */
  actor: string
  action: QuoteAction
  revision: number
  /** A reason, an amount, a number: in the desk's words. */
  note: string | null
}

/** What the holder of the signed link sees. */
export interface PublicQuote {
  id: string
  number: string
  state: QuoteState
  organisation: Organisation
  boxes: QuotedBox[]
  offered: Offered
  revision: number
  total: Vnd
  paid: Vnd
  acceptedAt: string | null
  acceptedBy: string | null
  deliveries: Pick<QuoteDelivery, "number" | "on" | "lines">[]
}

/** What a producer said it can bring, beyond what lies in stock. */
export interface CapacityItem {
  id: string
  productHandle: string
  pieces: number
  by: Day
  /** Already brought and counted into the stock. */
  received: number
  note: string | null
  seen: string
}

/** A product's line in the table of capacity. */
export interface CapacityRow {
  productHandle: string
  name: string
  producer: string | null
  /** In stock, and of it reserved for orders and accepted quotes. */
  stocked: number
  reserved: number
  /** Still to come, by day, cumulative; `free` is what can still be promised for that day. */
  days: { by: Day; coming: number; promised: number; free: number }[]
}
