import { toVnd } from "#domain/vnd"
import type { SearchDocument } from "#search/documents"
import { seededRandom } from "./random"

/** Syllables of a name. */
const SHORTEST = 3
const LONGEST = 6
const STARS = [3, 4, 5] as const

/**
 * As many documents of products as asked for, made of the words of real ones: names of real syllables, and the
 * producers, places, aliases and prices that there are. The same seed gives the same documents.
 */
export function makeDocuments(real: readonly SearchDocument[], count: number, seed = 1): SearchDocument[] {
  const products = real.filter(({ kind }) => kind === "product")
  const syllables = [
    ...new Set(products.flatMap(({ name }) => name.split(/[^\p{L}\p{N}]+/u).filter(Boolean))),
  ]
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined)
      throw new RangeError("Synthetic documents need at least one real product to be made of")
    return item
  }
  return Array.from({ length: count }, (_, number) => {
    const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1))
    const maker = pick(products)
    return {
      ...pick(products),
      id: `product_synthetic-${number}`,
      handle: `synthetic-${number}`,
      name: Array.from({ length }, () => pick(syllables)).join(" "),
      nameEn: null,
      detail: maker.detail,
      communes: maker.communes,
      at: maker.at,
      formerPlace: maker.formerPlace,
      stars: pick(STARS),
      price: toVnd(1000 * (10 + Math.floor(random() * 2000))),
      inStock: random() < 0.9,
    }
  })
}
