import type { Stars } from "../../../../domain/certification"
import type { BoxPlan, PartFacts } from "../../../../domain/gift-box/box"
import { contentGrams, FILLED, varietyOf, volume } from "../../../../domain/gift-box/box-checks"
import { toVnd, type Vnd } from "../../../../domain/vnd"

/** What a box adds up to; `without…` counts parts that a sum leaves out because nobody entered the fact. */
export interface Figures {
  parts: Vnd
  packaging: Vnd
  /** Parts at their own price and the packaging. */
  own: Vnd
  withoutPrice: number
  price: Vnd | null
  /** Price less `own`, and that as a share of the price; null without a price or with a part that has none. */
  margin: { amount: number; share: number } | null
  contentGrams: number
  holdsGrams: number | null
  grossGrams: number
  withoutWeight: number
  /** Share of the room that can be filled; null without packaging. */
  fill: number | null
  withoutSize: number
  /** How many products have so many stars, most stars first. */
  stars: { stars: Stars | null; count: number }[]
  variety: ReturnType<typeof varietyOf>
}

export function figuresOf(
  { parts, packaging, price }: Pick<BoxPlan, "parts" | "packaging" | "price">,
  facts: ReadonlyMap<string, PartFacts>,
): Figures {
  const known = parts.flatMap(({ productHandle, quantity }) => {
    const part = facts.get(productHandle)
    return part ? [{ quantity, facts: part }] : []
  })
  const products = known.map((part) => part.facts)
  const sum = (value: (facts: PartFacts) => number | null) =>
    known.reduce((total, part) => total + part.quantity * (value(part.facts) ?? 0), 0)
  const partsPrice = sum((part) => part.price)
  const packagingCost = packaging?.cost ?? 0
  const own = partsPrice + packagingCost
  const withoutPrice = products.filter((part) => part.price === null).length
  const grams = contentGrams(known)
  return {
    parts: toVnd(partsPrice),
    packaging: toVnd(packagingCost),
    own: toVnd(own),
    withoutPrice,
    price,
    margin: price && withoutPrice === 0 ? { amount: price - own, share: (price - own) / price } : null,
    contentGrams: grams,
    holdsGrams: packaging?.holdsGrams ?? null,
    grossGrams: grams + (packaging?.weightGrams ?? 0),
    withoutWeight: products.filter((part) => part.weightGrams === null).length,
    fill: packaging && sum(({ size }) => size && volume(size)) / (volume(packaging.inner) * FILLED),
    withoutSize: products.filter((part) => part.size === null).length,
    stars: countStars(products),
    variety: varietyOf(products),
  }
}

function countStars(products: readonly PartFacts[]): Figures["stars"] {
  const counts = new Map<Stars | null, number>()
  for (const { stars } of products) counts.set(stars, (counts.get(stars) ?? 0) + 1)
  return [...counts]
    .map(([stars, count]) => ({ stars, count }))
    .sort((a, b) => (b.stars ?? 0) - (a.stars ?? 0))
}
