import type { CatalogueGiftBox, Offer } from "#domain/catalogue"
import { formatDay, type Day } from "#domain/day"
import { translator } from "../i18n"
import { pathTo, type Locale } from "../paths"
import { nameIn, type Name } from "./names"
import { toProductCard, type ProductCard } from "./to-card"
import { toOfferView, type OfferView } from "./to-offer"
import type { ShopCatalogue } from "./port"

export interface GiftBoxView {
  handle: string
  code: string
  href: string
  name: Name
  /** dd/mm/yyyy of the feast it is for. */
  occasion: string
  parts: { quantity: number; product: ProductCard }[]
  /** Null when the box is off sale because of a part. */
  offer: OfferView | null
  /** As commerce has it, for the button that buys. */
  buyable: Offer | null
  /** The last day of the part whose stars end first; null for a box that is off sale already. */
  lastDay: Day | null
}

export function toGiftBoxView(box: CatalogueGiftBox, catalogue: ShopCatalogue, locale: Locale): GiftBoxView {
  const { handle, code, name, nameEn, occasionDay, offer } = box
  const parts = box.parts.flatMap(({ productHandle, quantity }) => {
    const product = catalogue.products.find((candidate) => candidate.handle === productHandle)
    return product ? [{ quantity, product: toProductCard(product, catalogue, locale) }] : []
  })
  const [earliest = null] = parts.map(({ product }) => product.lastDay).sort()
  return {
    handle,
    code,
    href: pathTo(locale, "giftBox", handle),
    name: nameIn(locale, name, nameEn),
    occasion: formatDay(occasionDay),
    parts,
    offer: offer && toOfferView(offer, translator(locale)),
    buyable: offer,
    lastDay: offer && earliest,
  }
}
