import type { Offer } from "#domain/catalogue"
import { formatVnd } from "#domain/vnd"
import type { Translate } from "../i18n"

/** Price and stock as they were when the page was built. */
export interface OfferView {
  price: string
  stock: string
  demonstration: boolean
}

export function toOfferView({ price, available, demonstration }: Offer, t: Translate): OfferView {
  return { price: formatVnd(price), stock: stockWords(available, t), demonstration }
}

function stockWords(available: number, t: Translate): string {
  return available === 0 ? t("product.outOfStock") : t("product.inStock", { count: available })
}
