import type { Group } from "#domain/certification"
import { daysBetween, formatDay, type Day } from "#domain/day"
import { campaignsToTell } from "#domain/gift-box/campaign"
import { nextTet, type Tet } from "#domain/tet"
import { latestOf, tallyOf, type Tally } from "../../components/own-end/turns"
import { countGroups, pickVaried, publishedCards, tallyCards } from "../../listing"
import { nameIn, vietnamese, type Name } from "../../medusa/names"
import { isOnSale, type ProductCard } from "../../medusa/to-card"
import { toGiftBoxView, type GiftBoxView } from "../../medusa/to-gift-box"
import type { Picture } from "../../medusa/to-pictures"
import { paragraphs } from "../../paragraphs"
import { pathTo, type Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { readPlaces, readStories } from "../../stories"

export interface HomePageView {
  locale: Locale
  on: string
  forSale: Tally
  holding: Tally
  producers: Tally
  featured: ProductCard[]
  groups: GroupTeaser[]
  /** The Tết that comes, as it looks from the day of this build. */
  tet: (Tet & { on: Day; days: number }) | null
  /** The box that can be bought, if any. */
  box: GiftBoxView | null
  stories: { title: string; lead: string; producer: Name; href: string; pictures: Picture[] }[]
  place: { slug: string; name: Name; summary: string; href: string } | null
}

interface GroupTeaser {
  group: Group
  href: string
  tally: Tally
  /** After it nothing of the group is left. */
  end: Day | null
  examples: { name: Name; lastDay: Day }[]
}

const FEATURED = 8
const EXAMPLES = 3
const PICTURES = 2

export async function homePage(locale: Locale): Promise<HomePageView> {
  const catalogue = await readCatalogue()
  const cards = publishedCards(catalogue, locale)
  const forSale = cards.filter(isOnSale)
  const [campaign] = campaignsToTell(catalogue.campaigns, catalogue.on)
  const boxes = catalogue.giftBoxes.filter(({ offer }) => offer !== null)
  const box = boxes.find(({ campaignHandle }) => campaignHandle === campaign?.handle) ?? boxes[0]
  const tet = nextTet(catalogue.on)
  const [place] = await readPlaces()
  const stories = await readStories()
  return {
    locale,
    on: formatDay(catalogue.on),
    forSale: tallyCards(forSale),
    holding: tallyCards(cards),
    producers: tallyOf(producerEnds(cards)),
    featured: pickVaried(forSale, FEATURED),
    groups: [...countGroups(catalogue)].map(([group, tally]) => {
      const members = cards.filter((card) => card.group === group)
      return {
        group,
        href: pathTo(locale, "group", group),
        tally,
        end: latestOf(members.map(({ lastDay }) => lastDay)),
        examples: pickVaried(members, EXAMPLES),
      }
    }),
    tet: tet ? { ...tet, on: catalogue.on, days: daysBetween(catalogue.on, tet.firstDay) } : null,
    box: box ? toGiftBoxView(box, catalogue, locale) : null,
    stories: stories.map(({ data }) => ({
      title: data.title[locale],
      lead: paragraphs(data.body[locale])[0] ?? "",
      producer: vietnamese(locale, nameOf(data.producer, catalogue.producers)),
      href: pathTo(locale, "producer", data.producer),
      pictures: cards
        .filter(({ handle }) => data.products.includes(handle))
        .slice(0, PICTURES)
        .map(({ picture }) => picture),
    })),
    place: place
      ? {
          slug: place.id,
          name: nameIn(locale, place.data.name, place.data.nameEn),
          summary: place.data.summary[locale],
          href: pathTo(locale, "place", place.id),
        }
      : null,
  }
}

/** Of each producer the day after which it has nothing that holds. */
function producerEnds(cards: readonly ProductCard[]): Day[] {
  const makers = new Set(cards.flatMap(({ maker }) => (maker ? [maker.text] : [])))
  return [...makers].flatMap((name) => {
    const own = cards.filter(({ maker }) => maker?.text === name)
    return latestOf(own.map(({ lastDay }) => lastDay)) ?? []
  })
}

function nameOf(handle: string, producers: readonly { handle: string; name: string }[]): string {
  return producers.find((producer) => producer.handle === handle)?.name ?? handle
}
