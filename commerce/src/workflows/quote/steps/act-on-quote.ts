import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteAct, QuoteChange, QuoteModuleService, QuoteRow } from "../../../modules/quote/service"

export interface QuoteActInput {
  id: string
  /** The quote as it was when the act was decided. */
  version: number
  change: QuoteChange
  act: QuoteAct
}

/** Writes an act and its line of the history; its undo leaves a line that says so. */
export const actOnQuoteStep = createStep(
  "act-on-quote",
  async ({ id, version, change, act }: QuoteActInput, { container }) => {
    const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const before = await service.retrieveQuote(id)
    const after = await service.act(id, version, change, act)
    return new StepResponse({ id }, { id, version: after.version, before, actor: act.actor })
  },
  async (undo, { container }) => {
    if (!undo) return
    const { id, version, before, actor } = undo
    const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    await service.act(id, version, columnsOf(before), { action: "undo", actor, note: null })
  },
)

function columnsOf(row: QuoteRow): QuoteChange {
  const { state, offered, revision, accepted_at, accepted_by, order_id, kits, payments, deliveries } = row
  return { state, offered, revision, accepted_at, accepted_by, order_id, kits, payments, deliveries }
}
