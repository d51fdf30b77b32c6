import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

import { provincesOfCart } from "../../buying/gift-of-cart"
import { refuseGift } from "../../buying/refuse-gift"
import { refuseDemonstrationFee } from "../../lib/delivery-rules"
import { shopMode } from "../../lib/shop-clock"
import { readAvailable, refuseShortage } from "../../lib/stock-rules"
import { checkMayBeSold } from "./cart-may-be-sold"

const cartRow = z.object({
  completed_at: z.unknown(),
  sales_channel_id: z.string(),
  items: z.array(z.object({ variant_id: z.string().nullable(), title: z.string(), quantity: z.number() })),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string() })),
})

completeCartWorkflow.hooks.validate(async (hook, { container }) => {
  const cart = cartRow.parse(hook.cart)
  // A repeated request gets the order it already has; its own reservation must not refuse it.
  if (cart.completed_at) return

  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const variants = await checkMayBeSold(container, cart.items, provincesOfCart(hook.cart))
  await refuseDemonstrationFee(
    query,
    cart.shipping_methods.map((method) => method.shipping_option_id),
    shopMode(),
  )
  await refuseGift(container, hook.cart, variants)
  const items = variants.flatMap((variant) => [...variant.needs.keys()])
  const available = await readAvailable(query, cart.sales_channel_id, items)
  const lines = cart.items.map((item) => ({ variantId: item.variant_id ?? "", quantity: item.quantity }))
  refuseShortage(lines, variants, available)
})
