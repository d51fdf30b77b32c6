import type { CapacityItem, CapacityRow, Offered, PublicQuote, QuoteItem } from "#domain/quote/quote"

import { setFreeStock } from "../support/stock"
import { admin, askAdmin, call, store, type Answer, type Refusal } from "./http"
import { readCatalogue } from "./shop"

export const BOX = "hop-qua-tet-dinh-mui-2027"
export const PLACE = "Ủy ban nhân dân xã Đất Mũi"
/** Before any of the days by which these tests let producers bring something. */
export const SOON = "2026-12-01"

export interface Faults extends Refusal {
  contradictions?: { field: string; message: string }[]
}

export const ORGANISATION = {
  name: "Sở Công Thương tỉnh Cà Mau",
  taxCode: "0100047516",
  contact: "Nguyễn Văn Đước",
  phone: "0290 383 1234",
  email: "vanphong@example.vn",
  province: "96",
  commune: "32248",
  address: "Số 1, đường Hùng Vương",
}

export function requestOf(quantity: number, changes: object = {}): object {
  return {
    organisation: ORGANISATION,
    lines: [{ boxHandle: BOX, quantity }],
    wantedBy: "2027-01-20",
    note: null,
    ...changes,
  }
}

/** Each call comes from an address of its own, but for those that say theirs. */
let caller = 0
export function request(
  body: object,
  address = `10.1.0.${++caller}`,
): Promise<Answer<{ number: string } & Faults>> {
  const headers = {
    "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "",
    "x-forwarded-for": address,
  }
  return call("/store/quote-requests", { body, headers })
}

export async function requested(quantity: number): Promise<QuoteItem> {
  const { status, body } = await request(requestOf(quantity))
  if (status !== 201) throw new Error(body.message)
  const { quotes } = await admin<{ quotes: QuoteItem[] }>("/admin/quotes")
  const quote = quotes.find(({ number }) => number === body.number)
  if (!quote) throw new Error(`${body.number} is not in the list`)
  return quote
}

export function offerOf(plan: { by: string; quantity: number }[], changes: Partial<Offered> = {}): object {
  const quantity = plan.reduce((sum, one) => sum + one.quantity, 0)
  return {
    lines: [{ boxHandle: BOX, quantity, unitPrice: 450_000 }],
    plan: plan.map((one) => ({ ...one, boxHandle: BOX, place: PLACE })),
    deliveryFee: 1_500_000,
    validUntil: "2026-11-30",
    note: null,
    ...changes,
  }
}

export type Acted = Answer<{ quote: QuoteItem } & Faults>

/** An act of the desk on a quote as it is now. */
export async function act(id: string, name: string, body: object): Promise<Acted> {
  const { quote } = await admin<{ quote: QuoteItem }>(`/admin/quotes/${id}`)
  return askAdmin(`/admin/quotes/${id}/${name}`, { body: { seen: quote.seen, ...body } })
}

/** A quote that waits for its answer. */
export async function offered(plan: { by: string; quantity: number }[]): Promise<QuoteItem> {
  const quantity = plan.reduce((sum, one) => sum + one.quantity, 0)
  const { id } = await requested(Math.max(50, quantity))
  const { status, body } = await act(id, "offer", offerOf(plan))
  if (status !== 200) throw new Error(body.message)
  return body.quote
}

export function signatureOf({ link }: Pick<QuoteItem, "link">): string {
  return new URL(link ?? "").searchParams.get("s") ?? ""
}

export function accept(quote: QuoteItem): Promise<Answer<{ quote: PublicQuote } & Faults>> {
  return store(`/store/quotes/${quote.id}/accept`, {
    body: { signature: signatureOf(quote), name: "Trần Thị Mắm" },
  })
}

export interface Part {
  handle: string
  units: number
}

export async function partsOfBox(): Promise<Part[]> {
  const box = (await readCatalogue()).giftBoxes.find(({ handle }) => handle === BOX)
  return (box?.parts ?? []).map(({ productHandle, quantity }) => ({ handle: productHandle, units: quantity }))
}

/** Leaves free what so many boxes need of each part; answers what puts the stock back. */
export async function leaveBoxes(boxes: number): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = []
  for (const { handle, units } of await partsOfBox()) undo.push(await setFreeStock(handle, boxes * units))
  return async () => {
    for (const step of undo) await step()
  }
}

export async function capacities(): Promise<{ capacities: CapacityItem[]; table: CapacityRow[] }> {
  return admin("/admin/capacities")
}

export async function declare(productHandle: string, pieces: number, by: string): Promise<CapacityItem> {
  const body = { productHandle, pieces, by, note: "Chủ thể hẹn qua điện thoại" }
  return (await admin<{ capacity: CapacityItem }>("/admin/capacities", { body })).capacity
}

/** Takes back what producers said to bring and was not promised on, so that a test counts on its own stock alone. */
export async function takeBackDeclared(): Promise<void> {
  for (const { id, seen, pieces, received, by, note } of (await capacities()).capacities) {
    if (pieces > received)
      await askAdmin(`/admin/capacities/${id}`, { body: { seen, pieces: Math.max(1, received), by, note } })
  }
}

export async function receive(capacity: CapacityItem, pieces: number): Promise<CapacityItem> {
  const answer = await admin<{ capacity: CapacityItem }>(`/admin/capacities/${capacity.id}/receive`, {
    body: { seen: capacity.seen, pieces },
  })
  return answer.capacity
}
