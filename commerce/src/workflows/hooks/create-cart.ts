import { createCartWorkflow } from "@medusajs/medusa/core-flows"

import { refuseLoosePackaging } from "../../buying/refuse-gift"
import { checkMayBeSold } from "./cart-may-be-sold"
import { refuseTooManyInNew } from "./whole-cart"

createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const items = input.items ?? []
  const variants = await checkMayBeSold(container, items)
  refuseLoosePackaging(items, variants)
  const lines = items.map(({ variant_id, quantity }) => ({
    variantId: variant_id ?? "",
    quantity: Number(quantity),
  }))
  if (!cart.sales_channel_id) return
  await refuseTooManyInNew(container, cart.sales_channel_id, lines, variants)
})
