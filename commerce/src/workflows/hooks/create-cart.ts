import { createCartWorkflow } from "@medusajs/medusa/core-flows"

import { checkMayBeSold } from "./cart-may-be-sold"

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkMayBeSold(container, input.items ?? [])
})
