import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { OrderWorkflow } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"

import { actOnQuoteStep, type QuoteActInput } from "./steps/act-on-quote"

interface DeliverQuoteInput {
  act: QuoteActInput
  fulfilment: OrderWorkflow.CreateOrderFulfillmentWorkflowInput
}

/** Takes boxes out of stock by Medusa's fulfilment, which uses up their reservations, and files the delivery note. */
export const deliverQuoteWorkflow = createWorkflow("deliver-quote", (input: DeliverQuoteInput) => {
  createOrderFulfillmentWorkflow.runAsStep({ input: input.fulfilment })
  actOnQuoteStep(input.act)
})
