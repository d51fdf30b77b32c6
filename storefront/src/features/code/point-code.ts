import type { Day } from "#domain/day"
import type { SalesPoint } from "#domain/sales-point"
import type { ShopCatalogue } from "../../medusa/port"
import { byShelfOrder, toProductCard, type ProductCard } from "../../medusa/to-card"
import { toSalesPointView, type SalesPointView } from "../../medusa/to-sales-point"
import { scannedPath, type Locale } from "../../paths"

/** A sales point whose own code is scanned. */
export interface PointCodeView {
  kind: "point"
  locale: Locale
  code: string
  on: Day
  point: SalesPointView
  /** With an address that remembers the sales point. */
  shelf: { product: ProductCard; href: string }[]
}

export function toPointCode(record: SalesPoint, catalogue: ShopCatalogue, locale: Locale): PointCodeView {
  const point = toSalesPointView(record, catalogue.on, locale)
  const shelf = catalogue.products
    .filter(({ handle }) => record.productHandles.includes(handle))
    .map((product) => ({
      product: toProductCard(product, catalogue, locale),
      href: scannedPath(locale, product.code, record.code),
    }))
    .sort((a, b) => byShelfOrder(a.product, b.product))
  return { kind: "point", locale, code: record.code, on: catalogue.on, point, shelf }
}
