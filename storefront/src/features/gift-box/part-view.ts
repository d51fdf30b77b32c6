import type { CatalogueProduct } from "#domain/catalogue"
import { formatDay, type Day } from "#domain/day"
import { formatVnd } from "#domain/vnd"
import { translator } from "../../i18n"
import { vietnamese, type Link, type Name } from "../../medusa/names"
import type { ShopCatalogue } from "../../medusa/port"
import { toProductCard, type ProductCard } from "../../medusa/to-card"
import { pathTo, type Locale } from "../../paths"

/** A thing in a box with all that its page says of it. */
export interface PartView {
  quantity: number
  product: ProductCard
  maker: Link | null
  /** Whether the maker's page tells a story. */
  told: boolean
  /** dd/mm/yyyy */
  until: string
  lastDay: Day
  /** Null where it is not sold by itself. */
  each: string | null
  /** Null where nobody has given one. */
  shelfLife: Name | null
}

export interface PartContext {
  catalogue: ShopCatalogue
  /** Producers whose story is written. */
  told: ReadonlySet<string>
  locale: Locale
}

export function toPartView(
  quantity: number,
  product: CatalogueProduct,
  { catalogue, told, locale }: PartContext,
): PartView {
  const { producerHandle, standing, offer } = product
  const producer = catalogue.producers.find(({ handle }) => handle === producerHandle)
  return {
    quantity,
    product: toProductCard(product, catalogue, locale),
    maker: producer
      ? { name: vietnamese(locale, producer.name), href: pathTo(locale, "producer", producer.handle) }
      : null,
    told: producer !== undefined && told.has(producer.handle),
    until: formatDay(standing.lastDay),
    lastDay: standing.lastDay,
    each: offer && formatVnd(offer.price),
    shelfLife: shelfLifeOf(product, locale),
  }
}

/** What the label says, else the days that are noted for packing. */
function shelfLifeOf({ label, packing }: CatalogueProduct, locale: Locale): Name | null {
  if (label.shelfLife !== null) return vietnamese(locale, label.shelfLife)
  const days = packing.shelfLifeDays
  return days === null ? null : { text: translator(locale)("giftBox.shelfLifeDays", { days }) }
}
