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
    ["kind", kinds !== undefined && kinds.length > 0],
    ["group", groups !== undefined && groups.length > 0],
    ["stars", stars !== undefined && stars.length > 0],
    ["communes", communes !== undefined && communes.length > 0],
    ["price", minPrice !== undefined || maxPrice !== undefined],
    ["inStock", inStock === true],
  ]
  return said.flatMap(([facet, isSaid]) => (isSaid ? [facet] : []))
}

function oneOf(attribute: Facet, values: readonly (string | number)[] | undefined): string | undefined {
  if (values === undefined || values.length === 0) return undefined
  return `${attribute} IN [${values.map((value) => JSON.stringify(value)).join(", ")}]`
}
