import type { Catalogue } from "#domain/catalogue"
import { translator } from "../../i18n"
import { countGroups, pickVaried, publishedCards } from "../../listing"
import { nameIn, vietnamese, type Link } from "../../medusa/names"
import type { ProductCard } from "../../medusa/to-card"
import { toProductView, type ProductView } from "../../medusa/to-product"
import { pathTo, type Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { paragraphs, readPlaces, readStories } from "../../stories"

export interface ProductPageView {
  locale: Locale
  product: ProductView
  groupLink: Link | null
  story: { title: string; lead: string; producer: Link } | null
  boxes: Link[]
  places: Link[]
  /** By the same producer where it has more, else of the same group. */
  related: { sameProducer: boolean; cards: ProductCard[] }
}

const RELATED = 4

/** Every product with an address, ready to be rendered. */
export async function productPages(locale: Locale) {
  const catalogue = await readCatalogue()
  const stories = await readStories()
  const places = await readPlaces()
  return catalogue.products.map((record) => {
    const product = toProductView(record, catalogue, locale)
    const about = stories.find(({ data }) => data.products.includes(record.handle))
    const teller = catalogue.producers.find(({ handle }) => handle === about?.data.producer)
    const view: ProductPageView = {
      locale,
      product,
      groupLink: groupLink(record.group, catalogue, locale),
      story:
        about && teller
          ? {
              title: about.data.title[locale],
              lead: paragraphs(about.data.body[locale])[0] ?? "",
              producer: {
                name: vietnamese(locale, teller.name),
                href: pathTo(locale, "producer", teller.handle),
              },
            }
          : null,
      boxes: boxesWith(record.handle, catalogue, locale),
      places: places
        .filter(({ data }) => data.products.includes(record.handle))
        .map(({ id, data }) => ({
          name: nameIn(locale, data.name, data.nameEn),
          href: pathTo(locale, "place", id),
        })),
      related: relatedTo(product, catalogue, locale),
    }
    return { params: { handle: record.handle }, props: { view } }
  })
}

/** Null for a group that has no page because nothing in it is published. */
function groupLink(group: ProductView["group"], catalogue: Catalogue, locale: Locale): Link | null {
  return countGroups(catalogue).has(group)
    ? { name: { text: translator(locale)(`group.${group}`) }, href: pathTo(locale, "group", group) }
    : null
}

function boxesWith(handle: string, catalogue: Catalogue, locale: Locale): Link[] {
  return catalogue.giftBoxes
    .filter(
      ({ parts, offer }) => offer !== null && parts.some(({ productHandle }) => productHandle === handle),
    )
    .map((box) => ({
      name: nameIn(locale, box.name, box.nameEn),
      href: pathTo(locale, "giftBox", box.handle),
    }))
}

function relatedTo(product: ProductView, catalogue: Catalogue, locale: Locale): ProductPageView["related"] {
  const others = publishedCards(catalogue, locale).filter(({ handle }) => handle !== product.handle)
  const own = others.filter(({ maker }) => maker !== null && maker.text === product.producer?.name.text)
  const cards = own.length > 0 ? own : others.filter(({ group }) => group === product.group)
  return { sameProducer: own.length > 0, cards: pickVaried(cards, RELATED) }
}
