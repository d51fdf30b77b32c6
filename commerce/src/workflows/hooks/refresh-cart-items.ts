import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"

import { chargeDeliveries } from "../../buying/extra-delivery"

/** Between the shipping methods' own refresh and that of what is to be paid. */
refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(async ({ input }, { container }) => {
  await chargeDeliveries(container, input.cart_id)
})
