import { z } from "@medusajs/framework/zod"

import type { SoldVariant } from "../lib/goods"
import { ownBoxesOf, type OwnBoxLine } from "./own-box-lines"

/** Written by clients as well; null where there is none. */
export const metadata = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((written) => written ?? null)

/** A line of a cart as Medusa answers it. */
export const cartItem = z.object({
  title: z.string(),
  quantity: z.number(),
  variant_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  metadata,
})
type CartItem = z.infer<typeof cartItem>

/** Gift boxes in a cart, those included that the customer composed. */
export function boxesIn(items: readonly CartItem[], variants: readonly SoldVariant[]): number {
  const boxes = new Set(variants.filter(({ box }) => box !== null).map(({ id }) => id))
  const ready = items
    .filter(({ variant_id }) => boxes.has(variant_id ?? ""))
    .reduce((sum, { quantity }) => sum + quantity, 0)
  const own = ownBoxesOf(toOwnBoxLines(items, variants)).reduce(
    (sum, { form }) => sum + (form?.quantity ?? 0),
    0,
  )
  return ready + own
}

export function toOwnBoxLines(items: readonly CartItem[], variants: readonly SoldVariant[]): OwnBoxLine[] {
  const packagings = new Map(variants.map(({ id, packaging }) => [id, packaging]))
  return items.map(({ title, quantity, variant_id, product_handle, metadata }) => ({
    title,
    quantity,
    productHandle: product_handle,
    packagingHandle: packagings.get(variant_id ?? "") ?? null,
    metadata,
  }))
}
