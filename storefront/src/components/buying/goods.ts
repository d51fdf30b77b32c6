import type { Catalogue } from "#domain/catalogue"
import { pathTo, type Locale } from "../../paths"

/** How a product in a cart or an order is called and where its page is. */
interface Good {
  href: string
  /** Only where the page's language has a name of its own; every cart line brings the Vietnamese one. */
  name?: string
  /** Set where no name in the page's language is known. */
  lang?: "vi"
}

/** By product handle; only what could be bought when the page was built. */
export type Goods = Record<string, Good>

export function goodsOf(catalogue: Pick<Catalogue, "products" | "giftBoxes">, locale: Locale): Goods {
  const goods: Goods = {}
  for (const { handle, nameEn, offer } of catalogue.products) {
    if (offer !== null) goods[handle] = { href: pathTo(locale, "product", handle), ...nameIn(locale, nameEn) }
  }
  for (const { handle, nameEn, offer } of catalogue.giftBoxes) {
    if (offer !== null) goods[handle] = { href: pathTo(locale, "giftBox", handle), ...nameIn(locale, nameEn) }
  }
  return goods
}

function nameIn(locale: Locale, nameEn: string | null): Pick<Good, "name" | "lang"> {
  if (locale === "vi") return {}
  return nameEn === null ? { lang: "vi" } : { name: nameEn }
}
