import { formatDay } from "#domain/day"
import { countGroups, pickVaried, publishedCards } from "../../listing"
import { vietnamese, type Name } from "../../medusa/names"
import type { ProductCard } from "../../medusa/to-card"
import { toGiftBoxView, type GiftBoxView } from "../../medusa/to-gift-box"
import { pathTo, type Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { paragraphs, readStories } from "../../stories"

export interface HomePageView {
  locale: Locale
  on: string
  counts: ReturnType<typeof countGroups>
  forSale: number
  holding: number
  producers: number
  featured: ProductCard[]
  /** The box that can be bought, if any. */
  box: GiftBoxView | null
  stories: { title: string; lead: string; producer: Name; href: string }[]
}

const FEATURED = 8

export async function homePage(locale: Locale): Promise<HomePageView> {
  const catalogue = await readCatalogue()
  const cards = publishedCards(catalogue, locale)
  const forSale = cards.filter(({ state }) => state === "for-sale")
  const box = catalogue.giftBoxes.find(({ offer }) => offer !== null)
  const stories = await readStories()
  return {
    locale,
    on: formatDay(catalogue.on),
    counts: countGroups(catalogue),
    forSale: forSale.length,
    holding: cards.length,
    producers: new Set(cards.flatMap(({ maker }) => (maker ? [maker.text] : []))).size,
    featured: pickVaried(forSale, FEATURED),
    box: box ? toGiftBoxView(box, catalogue, locale) : null,
    stories: stories.map(({ data }) => ({
      title: data.title[locale],
      lead: paragraphs(data.body[locale])[0] ?? "",
      producer: vietnamese(locale, nameOf(data.producer, catalogue.producers)),
      href: pathTo(locale, "producer", data.producer),
    })),
  }
}

function nameOf(handle: string, producers: readonly { handle: string; name: string }[]): string {
  return producers.find((producer) => producer.handle === handle)?.name ?? handle
}
