import { GROUPS, type Group } from "#domain/certification"
import { tallyOf, type Tally } from "./components/own-end/turns"
import { byShelfOrder, toProductCard, type ProductCard } from "./medusa/to-card"
import type { Locale } from "./paths"
import type { ShopCatalogue } from "./medusa/port"

/** Every product with valid stars, in the order of the shelf. */
export function publishedCards(catalogue: ShopCatalogue, locale: Locale): ProductCard[] {
  return catalogue.products
    .filter(({ standing }) => standing.state !== "lapsed")
    .map((product) => toProductCard(product, catalogue, locale))
    .sort(byShelfOrder)
}

/** The groups that have a published product, with how many. */
export function countGroups(catalogue: ShopCatalogue): Map<Group, Tally> {
  const published = catalogue.products.filter(({ standing }) => standing.state !== "lapsed")
  const counts = GROUPS.map((group) => {
    const members = published.filter((product) => product.group === group)
    return [group, tallyOf(members.map(({ standing }) => standing.lastDay))] as const
  })
  return new Map(counts.filter(([, { count }]) => count > 0))
}

/** How many of a shelf hold, today and on the days to come. */
export function tallyCards(cards: readonly ProductCard[]): Tally {
  return tallyOf(cards.map(({ lastDay }) => lastDay))
}

/** Of each kind and maker one before a second of any, so that a short shelf shows how wide the range is. */
export function pickVaried(cards: readonly ProductCard[], count: number): ProductCard[] {
  const seen = new Set<string>()
  const isNew = (card: ProductCard): boolean => {
    const keys = [`maker ${card.maker?.text ?? card.handle}`, `kind ${kindOf(card)}`]
    if (keys.some((key) => seen.has(key))) return false
    keys.forEach((key) => seen.add(key))
    return true
  }
  const first = cards.filter(isNew)
  return [...first, ...cards.filter((card) => !first.includes(card))].slice(0, count)
}

/** A Vietnamese name begins with what the thing is: "bánh phồng", "tôm khô". */
function kindOf({ packageName }: ProductCard): string {
  return packageName.toLowerCase().split(" ").slice(0, 2).join(" ")
}
