import { toVnd, type Vnd } from "#domain/vnd"

/** Price and stock of this moment; null when commerce no longer sells the product. */
export type LiveOffer = { price: Vnd; available: number } | null

export interface WireVariant {
  id: string
  inventory_quantity?: number
  calculated_price?: { calculated_amount?: number | null }
}

export function toLiveOffer(variants: readonly WireVariant[], variantId: string): LiveOffer {
  const variant = variants.find(({ id }) => id === variantId)
  const amount = variant?.calculated_price?.calculated_amount
  if (variant === undefined || amount === undefined || amount === null) return null
  return { price: toVnd(amount), available: Math.max(0, variant.inventory_quantity ?? 0) }
}
