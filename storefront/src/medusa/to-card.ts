import type { CatalogueProduct } from "#domain/catalogue"
import type { Group } from "#domain/certification"
import type { Day } from "#domain/day"
import { translator } from "../i18n"
import { pathTo, type Locale } from "../paths"
import { nameIn, vietnamese, type Name } from "./names"
import { toRecalls, type LotView } from "./to-lot"
import { toOfferView, type OfferView } from "./to-offer"
import { toPictures, type Picture } from "./to-pictures"
import { starWords } from "./to-recognition"
import type { ShopCatalogue } from "./port"

/** A product in a list. */
export interface ProductCard {
  handle: string
  href: string
  name: Name
  /** The Vietnamese name: what a drawn package carries in every language. */
  packageName: string
  group: Group
  state: "for-sale" | "shown" | "lapsed"
  /** Null where no source names the producer. */
  maker: Name | null
  /** Null once the stars are over. */
  stars: { count: number; words: string } | null
  /** The last day of the recognition that its standing rests on. */
  lastDay: Day
  /** Lots whose recall stops the sale. */
  recalls: LotView[]
  offer: OfferView | null
  picture: Picture
}

export function toProductCard(
  product: CatalogueProduct,
  catalogue: ShopCatalogue,
  locale: Locale,
): ProductCard {
  const t = translator(locale)
  const { handle, name, nameEn, group, standing } = product
  const recalls = toRecalls(product, catalogue.on, locale)
  const offer = recalls.length === 0 ? product.offer : null
  const producer = catalogue.producers.find((candidate) => candidate.handle === product.producerHandle)
  const count = standing.recognition.stars
  return {
    handle,
    href: pathTo(locale, "product", handle),
    name: nameIn(locale, name, nameEn),
    packageName: name,
    group,
    state: standing.state,
    maker: producer ? vietnamese(locale, producer.name) : null,
    stars: standing.state === "lapsed" ? null : { count, words: starWords(count, t) },
    lastDay: standing.lastDay,
    recalls,
    offer: offer && toOfferView(offer, t),
    picture: toPictures(product, catalogue, t)[0],
  }
}

/** Whether it stands for sale and no recall stops that; whether there is any left is another matter. */
export function isOnSale({ state, recalls }: Pick<ProductCard, "state" | "recalls">): boolean {
  return state === "for-sale" && recalls.length === 0
}

/** For sale first, then more stars, then by name. */
export function byShelfOrder(a: ProductCard, b: ProductCard): number {
  const forSale = Number(isOnSale(b)) - Number(isOnSale(a))
  const stars = (b.stars?.count ?? 0) - (a.stars?.count ?? 0)
  return forSale || stars || a.packageName.localeCompare(b.packageName, "vi")
}
