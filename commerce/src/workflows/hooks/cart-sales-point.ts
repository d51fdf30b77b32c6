import { createCartWorkflow, updateCartWorkflow } from "@medusajs/medusa/core-flows"

import { dropUnknownSalesPoint } from "../../scan/drop-unknown-sales-point"

createCartWorkflow.hooks.cartCreated(async ({ cart }, { container }) => {
  await dropUnknownSalesPoint(container, cart.id)
})

updateCartWorkflow.hooks.cartUpdated(async ({ cart }, { container }) => {
  await dropUnknownSalesPoint(container, cart.id)
})
