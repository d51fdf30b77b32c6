import type { Day } from "../../../../domain/day"
import type { CapacityForm } from "../../../../domain/quote/capacity-checks"
import type { CapacityItem, CapacityRow, Offered, QuoteItem } from "../../../../domain/quote/quote"
import type { Vnd } from "../../../../domain/vnd"
import { ask, askFile, post } from "../api"

/** What the desk asks of the server about orders of organisations. */

type QuoteAnswer = { quote: QuoteItem }
type CapacityAnswer = { capacity: CapacityItem }
/** Which quote, and the state of it that the form was filled from. */
interface Target {
  id: string
  seen: string
}

export interface CapacityList {
  capacities: CapacityItem[]
  table: CapacityRow[]
  on: Day
}

const at = (id: string) => `quotes/${encodeURIComponent(id)}`

export const listQuotes = (signal: AbortSignal) => ask<{ quotes: QuoteItem[]; on: Day }>("quotes", { signal })

export const readQuote = (id: string, signal: AbortSignal) => ask<QuoteAnswer>(at(id), { signal })

export const offerQuote = ({ id, ...body }: Target & Offered) => post<QuoteAnswer>(`${at(id)}/offer`, body)

export const payQuote = ({ id, ...body }: Target & { amount: Vnd; on: Day; reference: string }) =>
  post<QuoteAnswer>(`${at(id)}/payments`, body)

export const deliverQuote = ({
  id,
  ...body
}: Target & { on: Day; lines: { boxHandle: string; quantity: number; place: string }[] }) =>
  post<QuoteAnswer>(`${at(id)}/deliveries`, body)

export const cancelQuote = ({ id, ...body }: Target & { reason: string }) =>
  post<QuoteAnswer>(`${at(id)}/cancel`, body)

/** @param paper its address below the quote. */
export const printQuote = ({ id, paper }: { id: string; paper: string }) => askFile(`${at(id)}/${paper}`)

export const listCapacities = (signal: AbortSignal) => ask<CapacityList>("capacities", { signal })

export const declareCapacity = (body: CapacityForm & { productHandle: string }) =>
  post<CapacityAnswer>("capacities", body)

export const changeCapacity = ({ id, ...body }: Target & CapacityForm) =>
  post<CapacityAnswer>(`capacities/${encodeURIComponent(id)}`, body)

export const receiveGoods = ({ id, ...body }: Target & { pieces: number }) =>
  post<CapacityAnswer>(`capacities/${encodeURIComponent(id)}/receive`, body)
