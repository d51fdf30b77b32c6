import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow, deleteReservationsByLineItemsStep } from "@medusajs/medusa/core-flows"

import { actOnQuoteStep, type QuoteActInput } from "./steps/act-on-quote"
import { reserveForPromisesStep } from "./steps/reserve-for-promises"

interface CancelQuoteInput {
  act: QuoteActInput
  /** Null before it was accepted. */
  orderId: string | null
  /** Some of its boxes went out. */
  delivered: boolean
  lineItemIds: string[]
  items: string[]
}

/** Ends a quote with its order, and gives what is free again to the promises of others. */
export const cancelQuoteWorkflow = createWorkflow("cancel-quote", (input: CancelQuoteInput) => {
  actOnQuoteStep(input.act)
  when("nothing-went-out", input, ({ orderId, delivered }) => orderId !== null && !delivered).then(() => {
    cancelOrderWorkflow.runAsStep({
      input: transform(input, ({ orderId }) => ({ order_id: orderId ?? "" })),
    })
  })
  // Medusa cancels no order of which something went out: its paid part stands, and only the rest is released.
  when("something-went-out", input, ({ delivered }) => delivered).then(() => {
    deleteReservationsByLineItemsStep(input.lineItemIds)
  })
  when("stock-is-free-again", input, ({ items }) => items.length > 0).then(() => {
    reserveForPromisesStep(input.items)
  })
})
