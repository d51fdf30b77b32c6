import type { Day } from "../../domain/day"
import { formatQuoteNumber } from "../../domain/quote/numbers"
import type { Offered, Organisation, QuoteDelivery, QuotePayment, QuoteState } from "../../domain/quote/quote"
import type { BoxCount } from "../../domain/quote/totals"
import type { QuoteRow } from "../modules/quote/service"

/** What is in a box as it was when its quote was accepted. */
export interface Kit {
  boxHandle: string
  /** Line of the order, under which its parts are reserved. */
  lineItemId: string
  parts: { productHandle: string; itemId: string; units: number }[]
}

/** A quote as it is kept. */
export interface StoredQuote {
  id: string
  number: string
  version: number
  state: QuoteState
  organisation: Organisation
  requestedLines: BoxCount[]
  wantedBy: Day
  requestNote: string | null
  requestedAt: Date
  offered: Offered | null
  revision: number
  acceptedAt: Date | null
  acceptedBy: string | null
  orderId: string | null
  kits: Kit[]
  payments: QuotePayment[]
  deliveries: QuoteDelivery[]
}

/** Its JSON columns are written by this project alone. */
export function toStored(row: QuoteRow): StoredQuote {
  return {
    id: row.id,
    number: formatQuoteNumber(row.year, row.serial),
    version: row.version,
    state: row.state,
    organisation: row.organisation as unknown as Organisation,
    requestedLines: row.requested_lines as unknown as BoxCount[],
    wantedBy: row.wanted_by as Day,
    requestNote: row.request_note,
    requestedAt: new Date(row.created_at),
    offered: row.offered as unknown as Offered | null,
    revision: row.revision,
    acceptedAt: row.accepted_at && new Date(row.accepted_at),
    acceptedBy: row.accepted_by,
    orderId: row.order_id,
    kits: (row.kits ?? []) as unknown as Kit[],
    payments: row.payments as unknown as QuotePayment[],
    deliveries: row.deliveries as unknown as QuoteDelivery[],
  }
}

/** JSON columns are typed as plain records. */
export function toColumn(value: object): Record<string, unknown> {
  return value as Record<string, unknown>
}
