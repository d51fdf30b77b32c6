import type { Day } from "#domain/day"
import type { SalesPoint } from "#domain/sales-point"
import { nearbyKm } from "../../components/product/near"
import { nameIn, type Link } from "../../medusa/names"
import type { ShopCatalogue } from "../../medusa/port"
import { byShelfOrder, toProductCard, type ProductCard } from "../../medusa/to-card"
import { toSalesPoints, toSalesPointView, type SalesPointView } from "../../medusa/to-sales-point"
import { pathTo, type Locale } from "../../paths"
import type { readPlaces } from "../../stories"

export interface SalesPointPageView {
  locale: Locale
  on: Day
  point: SalesPointView
  products: ProductCard[]
  /** Open ones within reach. */
  others: SalesPointView[]
  /** Places told of within reach. */
  places: Link[]
}

interface Around {
  catalogue: ShopCatalogue
  places: Awaited<ReturnType<typeof readPlaces>>
  locale: Locale
}

export function toSalesPointPage(
  record: SalesPoint,
  { catalogue, places, locale }: Around,
): SalesPointPageView {
  const near = (commune: string | null) =>
    nearbyKm(record.commune ?? undefined, commune ?? undefined) !== undefined
  return {
    locale,
    on: catalogue.on,
    point: toSalesPointView(record, catalogue.on, locale),
    products: catalogue.products
      .filter(({ handle }) => record.productHandles.includes(handle))
      .map((product) => toProductCard(product, catalogue, locale))
      .sort(byShelfOrder),
    others: toSalesPoints(catalogue, locale).filter(
      ({ code, commune }) => code !== record.code && near(commune),
    ),
    places: places
      .filter(({ data }) => near(data.commune.code))
      .map(({ id, data }) => ({
        name: nameIn(locale, data.name, data.nameEn),
        href: pathTo(locale, "place", id),
      })),
  }
}
