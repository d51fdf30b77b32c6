import { addToCartWorkflow } from "@medusajs/medusa/core-flows"

import { checkMayBeSold } from "./cart-may-be-sold"

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkMayBeSold(container, input.items)
})
