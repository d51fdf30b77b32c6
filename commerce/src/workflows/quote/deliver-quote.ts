import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { OrderWorkflow } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"

import { actOnQuoteStep, type QuoteActInput } from "./steps/act-on-quote"

interface DeliverQuoteInput {
  act: QuoteActInput
  fulfilment: OrderWorkflow.CreateOrderFulfillmentWorkflowInput
}

/** Files the delivery note, and takes the boxes out of stock by Medusa's fulfilment, which uses up their reservations. */
export const deliverQuoteWorkflow = createWorkflow("deliver-quote", (input: DeliverQuoteInput) => {
  actOnQuoteStep(input.act)
  // Last, because it cannot be undone where all stock is reserved: Medusa 2.21 gives the reservation back before the
  // stock, and refuses it for want of stock.
  createOrderFulfillmentWorkflow.runAsStep({ input: input.fulfilment })
})
