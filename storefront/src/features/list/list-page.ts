import type { Group } from "#domain/certification"
import { formatDay } from "#domain/day"
import type { Tally } from "../../components/own-end/turns"
import { countGroups, publishedCards } from "../../listing"
import { isOnSale, type ProductCard } from "../../medusa/to-card"
import { groupSlug, type Locale } from "../../paths"
import { readCatalogue } from "../../shop"

export interface ListPageView {
  locale: Locale
  /** Undefined on the list of everything. */
  group: Group | undefined
  /** dd/mm/yyyy of the day the stars were checked for. */
  on: string
  counts: Map<Group, Tally>
  forSale: ProductCard[]
  shown: ProductCard[]
}

export async function listPage(locale: Locale, group?: Group): Promise<ListPageView> {
  const catalogue = await readCatalogue()
  const cards = publishedCards(catalogue, locale).filter(
    (card) => group === undefined || card.group === group,
  )
  return {
    locale,
    group,
    on: formatDay(catalogue.on),
    counts: countGroups(catalogue),
    forSale: cards.filter(isOnSale),
    shown: cards.filter((card) => !isOnSale(card)),
  }
}

/** One list for each group that has a product with an address, so that no list is gone when its last stars end. */
export async function groupPages(locale: Locale) {
  const catalogue = await readCatalogue()
  return Promise.all(
    [...new Set(catalogue.products.map(({ group }) => group))].map(async (group) => ({
      params: { group: groupSlug(locale, group) },
      props: { view: await listPage(locale, group) },
    })),
  )
}
