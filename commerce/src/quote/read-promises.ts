import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { unserved, type OpenNeed } from "../../domain/quote/promises"
import { deliveredOf } from "../../domain/quote/totals"
import { QUOTE_MODULE } from "../modules/quote"
import type { QuoteModuleService } from "../modules/quote/service"
import { toStored, type StoredQuote } from "./stored"

/** What an accepted quote still needs of a product by a day; `key` is its line of the order. */
export interface PromisedNeed extends OpenNeed {
  itemId: string
  productHandle: string
  quoteId: string
  quoteNumber: string
}

/** Pieces of an inventory item that lie reserved for a line of an order. */
export type Reserved = (lineItemId: string, itemId: string) => number

export async function readReserved(
  container: MedusaContainer,
  quotes: readonly StoredQuote[],
): Promise<Reserved> {
  const lines = quotes.flatMap(({ kits }) => kits.map(({ lineItemId }) => lineItemId))
  const rows =
    lines.length === 0
      ? []
      : await container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: lines })
  return (lineItemId, itemId) =>
    rows
      .filter((row) => row.line_item_id === lineItemId && row.inventory_item_id === itemId)
      .reduce((sum, row) => sum + Number(row.quantity), 0)
}

/** Every need of accepted quotes that is neither delivered nor reserved. */
export async function readPromisedNeeds(container: MedusaContainer): Promise<PromisedNeed[]> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const quotes = (await service.listQuotes({ state: ["accepted", "paid"] })).map(toStored)
  const reserved = await readReserved(container, quotes)
  return quotes.flatMap((quote) => needsOf(quote, reserved))
}

function needsOf({ id, number, offered, kits, deliveries }: StoredQuote, reserved: Reserved): PromisedNeed[] {
  return kits.flatMap(({ boxHandle, lineItemId, parts }) => {
    const plan = (offered?.plan ?? []).filter((planned) => planned.boxHandle === boxHandle)
    const delivered = deliveredOf(deliveries, (line) => line.boxHandle === boxHandle)
    return parts.flatMap(({ productHandle, itemId, units }) => {
      const needs = plan.map(({ by, quantity }) => ({ by, pieces: quantity * units }))
      const served = delivered * units + reserved(lineItemId, itemId)
      return unserved(needs, served).map((need) => ({
        ...need,
        key: lineItemId,
        itemId,
        productHandle,
        quoteId: id,
        quoteNumber: number,
      }))
    })
  })
}

/** Product handle → pieces that accepted quotes still need and that neither lie reserved nor went out. */
export async function readPromises(container: MedusaContainer): Promise<Map<string, number>> {
  const promised = new Map<string, number>()
  for (const { productHandle, pieces } of await readPromisedNeeds(container))
    promised.set(productHandle, (promised.get(productHandle) ?? 0) + pieces)
  return promised
}
