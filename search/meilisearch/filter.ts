import type { Day } from "#domain/day"
import type { Filters } from "../port"
import { toNumber } from "./fields"
import type { Facet } from "./settings"

/** Conditions of filters in Meilisearch's language, all of which must hold. */
export function toConditions(filters: Filters, without?: Facet): string[] {
  const { kinds, groups, stars, communes, minPrice, maxPrice, inStock } = filters
  const conditions: [Facet, string | undefined][] = [
    ["kind", oneOf("kind", kinds)],
    ["group", oneOf("group", groups)],
    ["stars", oneOf("stars", stars)],
    ["communes", oneOf("communes", communes)],
    ["price", minPrice === undefined ? undefined : `price >= ${minPrice}`],
    ["price", maxPrice === undefined ? undefined : `price <= ${maxPrice}`],
    ["inStock", inStock ? "inStock = true" : undefined],
  ]
  return conditions.flatMap(([facet, condition]) =>
    condition === undefined || facet === without ? [] : [condition],
  )
}

/** Also leaves out the stamp of an index, which has no last day. */
export function notEnded(today: Day): string {
  return `ends >= ${toNumber(today)}`
}

/** The facets on which filters say something. */
export function filteredFacets(filters: Filters): Facet[] {
  const { kinds, groups, stars, communes, minPrice, maxPrice, inStock } = filters
  const said: [Facet, boolean][] = [
    ["kind", kinds !== undefined],
    ["group", groups !== undefined],
    ["stars", stars !== undefined],
    ["communes", communes !== undefined],
    ["price", minPrice !== undefined || maxPrice !== undefined],
    ["inStock", inStock === true],
  ]
  return said.flatMap(([facet, isSaid]) => (isSaid ? [facet] : []))
}

function oneOf(attribute: Facet, values: readonly (string | number)[] | undefined): string | undefined {
  if (values === undefined) return undefined
  return `${attribute} IN [${values.map((value) => JSON.stringify(value)).join(", ")}]`
}
