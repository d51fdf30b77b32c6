import { dayInVietnam, type Day } from "../../domain/day"
import type { Organisation, Offered, QuoteDelivery, QuoteItem } from "../../domain/quote/quote"
import { deliveredOf } from "../../domain/quote/totals"
import type { DeliveryNoteView } from "./delivery-note"
import type { LabelsView } from "./labels"
import type { Customer } from "./parties"
import { nationalPhone } from "./phone"
import type { QuoteView } from "./quote"

/** What a paper needs beside the quote. */
export interface QuoteSurroundings {
  /** Box handle → what lies in it, in one line. */
  contents: ReadonlyMap<string, string>
  toAddress: (organisation: Organisation) => string
  demonstration: boolean
}

/** @param link of the offer, under which it is accepted. */
export function toQuoteView(
  quote: QuoteItem,
  offered: Offered,
  link: string,
  { contents, toAddress, demonstration }: QuoteSurroundings,
): QuoteView {
  const { number, revision } = quote
  const { deliveryFee, validUntil, note } = offered
  return {
    number,
    revision,
    on: offeredOn(quote),
    customer: toCustomer(quote.organisation, toAddress),
    lines: offered.lines.map(({ boxHandle, quantity, unitPrice }) => ({
      box: nameOf(quote, boxHandle),
      contents: contents.get(boxHandle) ?? "",
      quantity,
      unitPrice,
    })),
    deliveryFee,
    plan: offered.plan.map(({ boxHandle, ...planned }) => ({ ...planned, box: nameOf(quote, boxHandle) })),
    validUntil,
    note,
    link,
    demonstration,
  }
}

/** As it was written: later deliveries do not change what an earlier note says is still open. */
export function toDeliveryNoteView(
  quote: QuoteItem,
  offered: Offered,
  delivery: QuoteDelivery,
  { contents, toAddress }: QuoteSurroundings,
): DeliveryNoteView {
  const soFar = quote.deliveries.slice(0, quote.deliveries.indexOf(delivery) + 1)
  return {
    number: delivery.number,
    quoteNumber: quote.number,
    on: delivery.on,
    customer: toCustomer(quote.organisation, toAddress),
    lines: delivery.lines.map(({ boxHandle, quantity, place }) => ({
      box: nameOf(quote, boxHandle),
      contents: contents.get(boxHandle) ?? "",
      quantity,
      place,
    })),
    open: offered.lines.map(({ boxHandle, quantity }) => ({
      box: nameOf(quote, boxHandle),
      quantity: quantity - deliveredOf(soFar, (line) => line.boxHandle === boxHandle),
    })),
  }
}

/** One label for each place of a delivery, with all boxes that go there. */
export function toDeliveryLabels(quote: QuoteItem, delivery: QuoteDelivery): LabelsView {
  const places = [...new Set(delivery.lines.map(({ place }) => place))]
  const { name, contact, phone } = quote.organisation
  return {
    title: `Nhãn ${delivery.number}`,
    on: delivery.on,
    labels: places.map((place) => ({
      name,
      phone: `${contact} · ${nationalPhone(phone)}`,
      address: place,
      boxes: delivery.lines
        .filter((line) => line.place === place)
        .reduce((sum, { quantity }) => sum + quantity, 0),
      reference: delivery.number,
    })),
  }
}

/** The day of the offer that stands. */
function offeredOn({ history, requestedAt }: QuoteItem): Day {
  const offer = history.findLast(({ action }) => action === "offer")
  return dayInVietnam(new Date(offer?.at ?? requestedAt))
}

function toCustomer(organisation: Organisation, toAddress: QuoteSurroundings["toAddress"]): Customer {
  const { name, taxCode, contact, phone, email } = organisation
  return { name, taxCode, contact, phone: nationalPhone(phone), email, address: toAddress(organisation) }
}

function nameOf({ boxes }: QuoteItem, handle: string): string {
  return boxes.find((box) => box.handle === handle)?.name ?? handle
}
