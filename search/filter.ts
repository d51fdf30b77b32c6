import type { Vnd } from "#domain/vnd"
import type { Day } from "#domain/day"
import type { SearchDocument } from "./documents"
import type { Facets, Filters } from "./port"

/** Chosen and typed conditions together: both must hold. Lists that leave nothing in common find nothing. */
export function bothFilters(chosen: Filters, typed: Filters): Filters {
  const stars = common(chosen.stars, typed.stars)
  const minPrice = outer(Math.max, chosen.minPrice, typed.minPrice)
  const maxPrice = outer(Math.min, chosen.maxPrice, typed.maxPrice)
  return {
    ...chosen,
    ...typed,
    ...(stars && { stars }),
    ...(minPrice !== undefined && { minPrice }),
    ...(maxPrice !== undefined && { maxPrice }),
  }
}

function common<Value>(a: Value[] | undefined, b: Value[] | undefined): Value[] | undefined {
  return a && b ? a.filter((value) => b.includes(value)) : (a ?? b)
}

function outer(
  pick: (a: number, b: number) => number,
  a: Vnd | undefined,
  b: Vnd | undefined,
): Vnd | undefined {
  return a === undefined || b === undefined ? (a ?? b) : (pick(a, b) as Vnd)
}

/** Which part of the filters a facet leaves out when it counts. */
type Part = "kinds" | "groups" | "stars" | "communes" | "price" | "inStock"

const TESTS: Record<Part, (document: SearchDocument, filters: Filters) => boolean> = {
  kinds: ({ kind }, { kinds }) => !kinds || kinds.includes(kind),
  groups: ({ group }, { groups }) => !groups || (group !== null && groups.includes(group)),
  stars: ({ stars }, filters) => !filters.stars || (stars !== null && filters.stars.includes(stars)),
  communes: ({ communes }, filters) =>
    !filters.communes || communes.some((one) => filters.communes?.includes(one)),
  price: ({ price }, { minPrice, maxPrice }) =>
    (minPrice === undefined && maxPrice === undefined) ||
    (price !== null && price >= (minPrice ?? 0) && price <= (maxPrice ?? Infinity)),
  inStock: (document, { inStock }) => !inStock || document.inStock,
}
const PARTS = Object.keys(TESTS) as Part[]

export function isThere({ lastDay }: SearchDocument, today: Day): boolean {
  return lastDay === null || today <= lastDay
}

export function meets(document: SearchDocument, filters: Filters, except?: Part): boolean {
  return PARTS.every((part) => part === except || TESTS[part](document, filters))
}

/** @param documents what the words found, before any filter. */
export function countFacets(documents: readonly SearchDocument[], filters: Filters): Facets {
  const of = (part: Part) => documents.filter((document) => meets(document, filters, part))
  const prices = of("price").flatMap(({ price }) => (price === null ? [] : [price]))
  return {
    kinds: count(of("kinds").map(({ kind }) => kind)),
    groups: count(of("groups").flatMap(({ group }) => group ?? [])),
    stars: count(of("stars").flatMap(({ stars }) => stars ?? [])),
    communes: count(of("communes").flatMap(({ communes }) => communes)),
    price: prices.length === 0 ? null : { min: Math.min(...prices) as Vnd, max: Math.max(...prices) as Vnd },
    inStock: of("inStock").filter(({ inStock }) => inStock).length,
  }
}

function count<Value extends string | number>(values: readonly Value[]): Record<Value, number> {
  const counts = {} as Record<Value, number>
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
