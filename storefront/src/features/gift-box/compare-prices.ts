import type { CataloguePackaging, CatalogueProduct } from "#domain/catalogue"
import { toVnd, type Vnd } from "#domain/vnd"

/** A box's price beside what its parts and its packaging cost by themselves. */
export interface Comparison {
  parts: Vnd
  packaging: Vnd
  together: Vnd
  box: Vnd
  /** By how much the box is dearer; below nought it is cheaper. */
  difference: number
}

/** Null where a part has no price of its own: there is nothing to compare with then. */
export function comparePrices(
  box: Vnd,
  parts: readonly { quantity: number; product: Pick<CatalogueProduct, "offer"> }[],
  packaging: Pick<CataloguePackaging, "cost" | "offer"> | null,
): Comparison | null {
  let sum = 0
  for (const { quantity, product } of parts) {
    if (product.offer === null) return null
    sum += quantity * product.offer.price
  }
  const wrapped = packaging ? (packaging.offer?.price ?? packaging.cost) : 0
  const together = sum + wrapped
  return {
    parts: toVnd(sum),
    packaging: toVnd(wrapped),
    together: toVnd(together),
    box,
    difference: box - together,
  }
}
