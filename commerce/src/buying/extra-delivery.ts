import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { deliveriesOf } from "../../domain/gift-box/recipients"
import { metadata } from "./cart-items"
import { giftOfCart } from "./gift-of-cart"

/** Metadata of a shipping method: for how many deliveries its amount is. */
const DELIVERIES = "deliveries"

export const EXTRA_DELIVERY_FIELDS = [
  "metadata",
  "shipping_methods.id",
  "shipping_methods.amount",
  "shipping_methods.metadata",
]
export const extraDeliveryRow = z.object({
  metadata,
  shipping_methods: z.array(z.object({ id: z.string(), amount: z.coerce.number(), metadata })),
})

/** For how many deliveries the amount of a cart's shipping method was taken. */
export function deliveriesPaid({ metadata }: { metadata: Record<string, unknown> | null }): number {
  const deliveries = metadata?.[DELIVERIES]
  return typeof deliveries === "number" ? deliveries : 1
}

/**
 * Takes the fee of a cart's shipping methods once for each recipient. Medusa has just set them to the fee of one
 * delivery, as it does whenever a cart changes; so whatever a client sends, the amount is that of the recipients.
 */
export async function chargeDeliveries(container: MedusaContainer, cartId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: EXTRA_DELIVERY_FIELDS,
    filters: { id: cartId },
  })
  const [cart] = z.array(extraDeliveryRow).parse(data)
  if (!cart) return
  const gift = giftOfCart(cart.metadata)
  const deliveries = deliveriesOf(gift === "unreadable" ? null : gift)
  const methods = cart.shipping_methods.filter((method) => deliveries > 1 || deliveriesPaid(method) > 1)
  const changes = methods.map((method) => ({
    id: method.id,
    amount: method.amount * deliveries,
    metadata: { ...method.metadata, [DELIVERIES]: deliveries },
  }))
  if (changes.length > 0) await container.resolve(Modules.CART).updateShippingMethods(changes)
}
