import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { PublicQuote, QuotedBox, QuoteItem } from "../../domain/quote/quote"
import { deliveredOf, openOf, paidOf, totalOf, type BoxCount } from "../../domain/quote/totals"
import { QUOTE_MODULE } from "../modules/quote"
import type { QuoteEventRow, QuoteModuleService } from "../modules/quote/service"
import { quoteLink } from "./link"
import { readQuotableBoxes, type QuotableBox } from "./read-quotable-boxes"
import { readReserved, type Reserved } from "./read-promises"
import { toStored, type StoredQuote } from "./stored"

/** All quotes, the newest first. */
export async function readQuotes(container: MedusaContainer): Promise<QuoteItem[]> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const rows = await service.listQuotes({}, { order: { year: "DESC", serial: "DESC" } })
  return toItems(container, rows.map(toStored))
}

/** @throws MedusaError NOT_FOUND */
export async function readQuote(container: MedusaContainer, id: string): Promise<QuoteItem> {
  const [item] = await toItems(container, [await readStored(container, id)])
  if (!item) throw unknownQuote()
  return item
}

/** @throws MedusaError NOT_FOUND */
export async function readStored(container: MedusaContainer, id: string): Promise<StoredQuote> {
  const [row] = await container.resolve<QuoteModuleService>(QUOTE_MODULE).listQuotes({ id })
  if (!row) throw unknownQuote()
  return toStored(row)
}

function unknownQuote(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "Không có báo giá này. Hãy mở lại từ danh sách.")
}

async function toItems(container: MedusaContainer, quotes: readonly StoredQuote[]): Promise<QuoteItem[]> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const ids = quotes.map(({ id }) => id)
  const [boxes, events, reserved] = await Promise.all([
    readQuotableBoxes(container.resolve(ContainerRegistrationKeys.QUERY)),
    service.listQuoteEvents({ quote_id: ids }, { order: { created_at: "ASC" } }),
    readReserved(container, quotes),
  ])
  return quotes.map((quote) =>
    toItem(
      quote,
      events.filter(({ quote_id }) => quote_id === quote.id),
      boxes,
      reserved,
    ),
  )
}

function toItem(
  quote: StoredQuote,
  events: readonly QuoteEventRow[],
  boxes: ReadonlyMap<string, QuotableBox>,
  reserved: Reserved,
): QuoteItem {
  const { id, revision, offered, deliveries, requestedLines } = quote
  return {
    id,
    number: quote.number,
    state: quote.state,
    organisation: quote.organisation,
    requestedLines,
    wantedBy: quote.wantedBy,
    requestNote: quote.requestNote,
    requestedAt: quote.requestedAt.toISOString(),
    offered,
    revision,
    total: offered && totalOf(offered),
    link: offered && quoteLink({ id, revision, validUntil: offered.validUntil }),
    acceptedAt: quote.acceptedAt?.toISOString() ?? null,
    acceptedBy: quote.acceptedBy,
    orderId: quote.orderId,
    payments: quote.payments,
    deliveries,
    open: openOf(offered?.lines ?? [], deliveries),
    ready: readyOf(quote, reserved),
    boxes: namesOf([...requestedLines, ...(offered?.lines ?? [])], boxes),
    history: events.map(({ created_at, actor, action, revision, note }) => ({
      at: new Date(created_at).toISOString(),
      actor,
      action,
      revision,
      note,
    })),
    seen: String(quote.version),
  }
}

/** Whole boxes that can leave: as many as the scarcest of their reserved parts allows. */
export function readyOf({ offered, kits, deliveries }: StoredQuote, reserved: Reserved): BoxCount[] {
  return kits
    .map(({ boxHandle, lineItemId, parts }) => {
      const whole = parts.map(({ itemId, units }) => Math.floor(reserved(lineItemId, itemId) / units))
      const ordered = offered?.lines.find((line) => line.boxHandle === boxHandle)?.quantity ?? 0
      const left = ordered - deliveredOf(deliveries, (line) => line.boxHandle === boxHandle)
      return { boxHandle, quantity: Math.min(left, ...whole) }
    })
    .filter(({ quantity }) => quantity > 0)
}

function namesOf(lines: readonly BoxCount[], boxes: ReadonlyMap<string, QuotableBox>): QuotedBox[] {
  const handles = [...new Set(lines.map(({ boxHandle }) => boxHandle))]
  return handles.map((handle) => {
    const box = boxes.get(handle)
    return { handle, name: box?.name ?? handle, nameEn: box?.nameEn ?? null }
  })
}

/** What the organisation may know of its quote. */
export async function readPublicQuote(container: MedusaContainer, id: string): Promise<PublicQuote> {
  const item = await readQuote(container, id)
  const { offered, total, payments, deliveries } = item
  if (!offered || total === null) throw unknownQuote()
  const { number, state, organisation, boxes, revision, acceptedAt, acceptedBy } = item
  return {
    id,
    number,
    state,
    organisation,
    boxes,
    offered,
    revision,
    total,
    paid: paidOf(payments),
    acceptedAt,
    acceptedBy,
    deliveries: deliveries.map(({ number, on, lines }) => ({ number, on, lines })),
  }
}
