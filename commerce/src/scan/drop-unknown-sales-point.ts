import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { metadata } from "../buying/cart-items"
import { readKnownCodes } from "./known-codes"

const cartRows = z.array(z.object({ metadata }))

/** A cart remembers the sales point whose label it began at; what is the code of none is taken out again. */
export async function dropUnknownSalesPoint(container: MedusaContainer, cartId: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["metadata"],
    filters: { id: cartId },
  })
  const [cart] = cartRows.parse(data)
  const point = cart?.metadata?.sales_point
  if (point === undefined) return
  const { salesPoints } = await readKnownCodes(container, new Date())
  if (typeof point === "string" && salesPoints.has(point)) return
  // Medusa merges metadata into what is there; an empty text takes a key out.
  await container.resolve(Modules.CART).updateCarts(cartId, { metadata: { sales_point: "" } })
}
