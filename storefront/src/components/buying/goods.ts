import type { Catalogue } from "#domain/catalogue"
import { pathTo, type Locale } from "../../paths"

/** How a product in a cart or an order is called and where its page is. */
interface Good {
  name: string
  href: string
  /** Set where no name in the page's language is known. */
  lang?: "vi"
}

/** By product handle; only what could be bought when the page was built. */
export type Goods = Record<string, Good>

export function goodsOf(catalogue: Pick<Catalogue, "products" | "giftBoxes">, locale: Locale): Goods {
  const goods: Goods = {}
  for (const { handle, name, nameEn, offer } of catalogue.products) {
    if (offer !== null)
      goods[handle] = { ...nameIn(locale, name, nameEn), href: pathTo(locale, "product", handle) }
  }
  for (const { handle, name, nameEn } of catalogue.giftBoxes) {
    goods[handle] = { ...nameIn(locale, name, nameEn), href: pathTo(locale, "giftBox", handle) }
  }
  return goods
}

function nameIn(locale: Locale, name: string, nameEn: string | null): Pick<Good, "name" | "lang"> {
  if (locale === "vi") return { name }
  return nameEn === null ? { name, lang: "vi" } : { name: nameEn }
}
