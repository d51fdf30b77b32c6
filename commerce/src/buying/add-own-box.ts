import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { addToCartWorkflow, deleteLineItemsWorkflow } from "@medusajs/medusa/core-flows"

import type { OwnBoxForm } from "../../domain/gift-box/gift"
import { readPackagings } from "../gift-box/read-boxes"
import { readCampaigns } from "../gift-box/read-campaigns"
import { readFacts } from "../gift-box/read-facts"
import type { Query } from "../lib/goods"
import { today } from "../lib/shop-clock"
import { ownBoxMetadata, ownBoxOf } from "./own-box-lines"
import { refuseOwnBox, type OwnBoxShelf } from "./own-box-rules"

const productRows = z.array(
  z.object({
    handle: z.string(),
    gift_box_packaging: z.object({ handle: z.string() }).nullish(),
    variants: z.array(z.object({ id: z.string() })),
  }),
)
const cartRows = z.array(
  z.object({
    items: z.array(z.object({ id: z.string(), metadata: z.record(z.string(), z.unknown()).nullable() })),
  }),
)

export async function readOwnBoxShelf(query: Query): Promise<OwnBoxShelf> {
  const on = today()
  const [campaigns, packagings, facts] = await Promise.all([
    readCampaigns(query),
    readPackagings(query),
    readFacts(query, on),
  ])
  return { on, campaigns, packagings, facts }
}

/**
 * Puts a box that a customer composed into a cart: a line for each part and one for the packaging.
 *
 * @returns the id that its lines have in common.
 * @throws MedusaError `ocop_own_box_refused`, or what adding to the cart is refused with.
 */
export async function addOwnBox(
  container: MedusaContainer,
  cartId: string,
  form: OwnBoxForm,
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  refuseOwnBox(form, await readOwnBoxShelf(query), [])
  const variants = await readVariants(query, form)
  const id = `ownbox_${randomUUID()}`
  const metadata = ownBoxMetadata(id, form)
  const wanted = [
    { variant: variants.packaging, quantity: 1 },
    ...form.parts.map(({ productHandle, quantity }) => ({
      variant: variants.parts.get(productHandle),
      quantity,
    })),
  ]
  const items = wanted.map(({ variant, quantity }) => {
    if (variant === undefined) throw notForSale()
    return { variant_id: variant, quantity: quantity * form.quantity, metadata }
  })
  await addToCartWorkflow(container).run({ input: { cart_id: cartId, items } })
  return id
}

/** @throws MedusaError NOT_FOUND where the cart has no such box. */
export async function removeOwnBox(
  container: MedusaContainer,
  cartId: string,
  ownBox: string,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["items.id", "items.metadata"],
    filters: { id: cartId },
  })
  const lines = cartRows.parse(data).flatMap(({ items }) => items)
  const ids = lines.filter((line) => ownBoxOf(line) === ownBox).map(({ id }) => id)
  if (ids.length === 0)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Giỏ hàng không có hộp quà tự ghép này. Hãy tải lại trang để xem giỏ hàng hiện nay.",
    )
  await deleteLineItemsWorkflow(container).run({ input: { cart_id: cartId, ids } })
}

async function readVariants(query: Query, { packagingHandle, parts }: OwnBoxForm) {
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "gift_box_packaging.handle", "variants.id"],
  })
  const products = productRows.parse(data)
  const handles = new Set(parts.map(({ productHandle }) => productHandle))
  return {
    packaging: products.find((product) => product.gift_box_packaging?.handle === packagingHandle)?.variants[0]
      ?.id,
    parts: new Map(
      products
        .filter(({ handle }) => handles.has(handle))
        .map(({ handle, variants }) => [handle, variants[0]?.id]),
    ),
  }
}

function notForSale(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Một món hoặc bao bì của hộp hiện không bán. Hãy tải lại trang rồi ghép lại hộp.",
    "ocop_own_box_refused",
  )
}
