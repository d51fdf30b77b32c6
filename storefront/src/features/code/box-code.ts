import type { CatalogueGiftBox } from "#domain/catalogue"
import type { Day } from "#domain/day"
import type { Name } from "../../medusa/names"
import type { ShopCatalogue } from "../../medusa/port"
import type { ProductCard } from "../../medusa/to-card"
import { toGiftBoxView, type GiftBoxView } from "../../medusa/to-gift-box"
import { pathTo, type Locale } from "../../paths"

export interface BoxCodeView {
  kind: "box"
  locale: Locale
  code: string
  on: Day
  box: GiftBoxView
  /** Each maker once. */
  makers: Name[]
  /** Each with the landing page of its own code. */
  parts: { quantity: number; product: ProductCard; href: string }[]
}

export function toBoxCode(record: CatalogueGiftBox, catalogue: ShopCatalogue, locale: Locale): BoxCodeView {
  const box = toGiftBoxView(record, catalogue, locale)
  const codes = new Map(catalogue.products.map(({ handle, code }) => [handle, code]))
  const makers = box.parts.flatMap(({ product }) => (product.maker ? [product.maker] : []))
  return {
    kind: "box",
    locale,
    code: box.code,
    on: catalogue.on,
    box,
    makers: [...new Map(makers.map((maker) => [maker.text, maker])).values()],
    parts: box.parts.map((part) => ({
      ...part,
      href: pathTo(locale, "code", codes.get(part.product.handle)),
    })),
  }
}
