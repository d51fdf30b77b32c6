import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  convertDraftOrderStep,
  createOrderPaymentCollectionWorkflow,
  emitEventStep,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows"

import { actOnQuoteStep, type QuoteActInput } from "./steps/act-on-quote"

interface ConfirmPaymentInput {
  act: QuoteActInput
  /** Null while the sum of the transfers is below the total. */
  settled: { orderId: string; total: number; actor: string } | null
}

/** Files a transfer; with the last one the draft becomes an order that Medusa shows as paid. */
export const confirmPaymentWorkflow = createWorkflow("confirm-payment", (input: ConfirmPaymentInput) => {
  actOnQuoteStep(input.act)
  when("total-is-reached", input, ({ settled }) => settled !== null).then(() => {
    const order = transform(input, ({ settled }) => ({
      id: settled?.orderId ?? "",
      total: settled?.total ?? 0,
      actor: settled?.actor ?? "",
    }))
    // Not Medusa's whole workflow: it would reserve everything once more, also what is still to come.
    convertDraftOrderStep({ id: order.id })
    const collections = createOrderPaymentCollectionWorkflow.runAsStep({
      input: { order_id: order.id, amount: order.total },
    })
    markPaymentCollectionAsPaid.runAsStep({
      input: transform({ order, collections }, ({ order, collections }) => ({
        order_id: order.id,
        payment_collection_id: collections[0]?.id ?? "",
        captured_by: order.actor,
      })),
    })
    emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: { id: order.id } })
  })
})
