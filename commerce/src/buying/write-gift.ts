import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { updateCartWorkflow } from "@medusajs/medusa/core-flows"

import type { GiftInstructions, RecipientFault } from "../../domain/gift-box/gift"
import { checkGift } from "../../domain/gift-box/recipients"
import { isCommune } from "../../domain/gift-box/units"
import { parsePhone } from "../../domain/phone"
import { readSoldVariants, type Query } from "../lib/goods"
import { boxesIn, cartItem, metadata } from "./cart-items"
import { deliveriesPaid, EXTRA_DELIVERY_FIELDS, extraDeliveryRow } from "./extra-delivery"

const cartRow = z.object({
  metadata,
  completed_at: z.unknown(),
  items: z.array(cartItem),
})

/**
 * Keeps gift instructions with a cart; the cart's refresh then takes the fee for every further delivery.
 *
 * @returns the faults that kept it from being written, or what the further deliveries cost.
 */
export async function writeGift(
  container: MedusaContainer,
  cartId: string,
  gift: GiftInstructions,
): Promise<{ faults: RecipientFault[] } | { gift: GiftInstructions; extraDelivery: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "metadata",
      "completed_at",
      "items.title",
      "items.quantity",
      "items.variant_id",
      "items.product_handle",
      "items.metadata",
    ],
    filters: { id: cartId },
  })
  const [cart] = z.array(cartRow).parse(data)
  if (!cart)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Không tìm thấy giỏ hàng này. Hãy tải lại trang để mở giỏ hàng mới.",
    )
  const variants = await readSoldVariants(
    query,
    cart.items.flatMap(({ variant_id }) => variant_id ?? []),
  )
  const faults = checkGift(gift, boxesIn(cart.items, variants), isCommune)
  if (faults.length > 0) return { faults }
  const written = {
    ...gift,
    recipients: gift.recipients.map((one) => ({ ...one, phone: parsePhone(one.phone) ?? "" })),
  }
  await updateCartWorkflow(container).run({
    input: { id: cartId, metadata: { ...cart.metadata, gift: written } },
  })
  return { gift: written, extraDelivery: await readExtraDelivery(query, cartId) }
}

async function readExtraDelivery(query: Query, cartId: string): Promise<number> {
  const { data } = await query.graph({
    entity: "cart",
    fields: EXTRA_DELIVERY_FIELDS,
    filters: { id: cartId },
  })
  const [cart] = z.array(extraDeliveryRow).parse(data)
  return (cart?.shipping_methods ?? []).reduce(
    (sum, method) => sum + (method.amount / deliveriesPaid(method)) * (deliveriesPaid(method) - 1),
    0,
  )
}
