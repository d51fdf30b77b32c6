import { addToCartWorkflow } from "@medusajs/medusa/core-flows"

import { refuseLoosePackaging } from "../../buying/refuse-gift"
import { checkMayBeSold } from "./cart-may-be-sold"
import { refuseTooMany } from "./whole-cart"

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const variants = await checkMayBeSold(container, input.items)
  refuseLoosePackaging(input.items, variants)
  const lines = input.items.map(({ variant_id, quantity }) => ({
    variantId: variant_id ?? "",
    quantity: Number(quantity),
  }))
  await refuseTooMany(container, input.cart_id, lines, variants)
})
