import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

import type { DraftOrder } from "../../quote/draft-order"
import type { QuotableBox } from "../../quote/read-quotable-boxes"
import { toColumn, type Kit } from "../../quote/stored"
import { actOnQuoteStep } from "./steps/act-on-quote"
import { reserveForPromisesStep } from "./steps/reserve-for-promises"

interface AcceptQuoteInput {
  quote: { id: string; version: number; acceptedBy: string; acceptedAt: Date }
  order: DraftOrder
  boxes: QuotableBox[]
}

/** Makes the draft order of a quote, and reserves for it what lies in stock: the rest is promised from what comes. */
export const acceptQuoteWorkflow = createWorkflow("accept-quote", (input: AcceptQuoteInput) => {
  const order = createOrderWorkflow.runAsStep({ input: input.order })
  actOnQuoteStep(
    transform({ input, order }, ({ input: { quote, boxes }, order }) => ({
      id: quote.id,
      version: quote.version,
      change: {
        state: "accepted" as const,
        accepted_at: quote.acceptedAt,
        accepted_by: quote.acceptedBy,
        order_id: order.id,
        kits: toColumn(boxes.map((box) => toKit(box, order.items ?? []))),
      },
      act: { action: "accept" as const, actor: quote.acceptedBy, note: null },
    })),
  )
  reserveForPromisesStep(
    transform(input, ({ boxes }) => boxes.flatMap(({ parts }) => parts.map(({ itemId }) => itemId))),
  )
})

function toKit(box: QuotableBox, lines: readonly { id: string; variant_id?: string | null }[]): Kit {
  const line = lines.find(({ variant_id }) => variant_id === box.variantId)
  if (!line) throw new Error(`The order that was made has no line of the box "${box.handle}".`)
  return {
    boxHandle: box.handle,
    lineItemId: line.id,
    parts: box.parts.map(({ productHandle, itemId, units }) => ({ productHandle, itemId, units })),
  }
}
