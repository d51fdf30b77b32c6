import type { CatalogueProduct } from "#domain/catalogue"
import { pickVaried, publishedCards } from "../../listing"
import { nameIn, vietnamese, type Link, type Name } from "../../medusa/names"
import type { ShopCatalogue } from "../../medusa/port"
import type { ProductCard } from "../../medusa/to-card"
import { toGiftBoxView, type GiftBoxView } from "../../medusa/to-gift-box"
import { paragraphs } from "../../paragraphs"
import { pathTo, type Locale } from "../../paths"
import type { readPlaces, readStories } from "../../stories"
import { certainCommune, nearbyKm } from "./near"

/** What a product leads on to. */
export interface ProductTies {
  story: { title: string; lead: string; producer: Link } | null
  /** Boxes on sale that hold it. */
  boxes: GiftBoxView[]
  places: PlaceTie[]
  /** Made within reach by others, the nearest first; both communes are certain. */
  near: { km: number; card: ProductCard }[]
  /** By the same producer where it has more, else of the same group, else of the whole shelf. */
  related: { from: "producer" | "group" | "shelf"; cards: ProductCard[] }
}

interface PlaceTie {
  name: Name
  href: string
  slug: string
  summary: string
}

export interface Around {
  catalogue: ShopCatalogue
  stories: Awaited<ReturnType<typeof readStories>>
  places: Awaited<ReturnType<typeof readPlaces>>
  locale: Locale
}

const RELATED = 4

export function tiesOf(product: CatalogueProduct, around: Around): ProductTies {
  const { catalogue, locale } = around
  const others = publishedCards(catalogue, locale).filter(({ handle }) => handle !== product.handle)
  const places = around.places.filter(({ data }) => data.products.includes(product.handle))
  return {
    story: storyOf(product, around),
    boxes: catalogue.giftBoxes
      .filter(({ parts, offer }) => offer && parts.some((part) => part.productHandle === product.handle))
      .map((box) => toGiftBoxView(box, catalogue, locale)),
    places: places.map(({ id, data }) => ({
      name: nameIn(locale, data.name, data.nameEn),
      href: pathTo(locale, "place", id),
      slug: id,
      summary: data.summary[locale],
    })),
    // A place takes the room of two.
    near: nearTo(product, others, catalogue).slice(0, RELATED - 2 * places.length),
    related: relatedTo(product, others, catalogue),
  }
}

function storyOf(product: CatalogueProduct, { stories, catalogue, locale }: Around): ProductTies["story"] {
  const about = stories.find(({ data }) => data.products.includes(product.handle))
  const teller = catalogue.producers.find(({ handle }) => handle === about?.data.producer)
  if (!about || !teller) return null
  return {
    title: about.data.title[locale],
    lead: paragraphs(about.data.body[locale])[0] ?? "",
    producer: { name: vietnamese(locale, teller.name), href: pathTo(locale, "producer", teller.handle) },
  }
}

function relatedTo(
  product: CatalogueProduct,
  others: readonly ProductCard[],
  { products }: ShopCatalogue,
): ProductTies["related"] {
  const maker = product.producerHandle
  const own = others.filter(
    ({ handle }) => maker && products.some((one) => one.handle === handle && one.producerHandle === maker),
  )
  const group = others.filter((card) => card.group === product.group)
  const [from, cards] =
    own.length > 0
      ? (["producer", own] as const)
      : group.length > 0
        ? (["group", group] as const)
        : (["shelf", others] as const)
  return { from, cards: pickVaried(cards, RELATED) }
}

function nearTo(
  product: CatalogueProduct,
  others: readonly ProductCard[],
  { products, producers }: ShopCatalogue,
): ProductTies["near"] {
  const makerOf = (handle: string) => {
    const maker = products.find((one) => one.handle === handle)?.producerHandle
    return producers.find((producer) => producer.handle === maker)
  }
  const own = makerOf(product.handle)
  const within = others.flatMap((card) => {
    const maker = makerOf(card.handle)
    const km = maker === own ? undefined : nearbyKm(certainCommune(own), certainCommune(maker))
    return km === undefined ? [] : [{ km, card }]
  })
  const varied = pickVaried(
    within.map(({ card }) => card),
    RELATED,
  )
  return within.filter(({ card }) => varied.includes(card)).sort((a, b) => a.km - b.km)
}
