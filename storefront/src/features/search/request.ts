import type { Day } from "#domain/day"
import type { Point } from "#search/gazetteer"
import type { Filters, SearchRequest } from "#search/port"
import type { Choice } from "./address"

export const PAGE_SIZE = 24

/** What the engine is asked. Every page that is open is asked for again: one answer is of one moment. */
export function toRequest(choice: Choice, today: Day, from: Point | undefined): SearchRequest {
  return {
    query: choice.query,
    today,
    filters: toFilters(choice),
    sort: choice.sort,
    ...(from ? { from } : {}),
    facets: true,
    limit: choice.pages * PAGE_SIZE,
  }
}

function toFilters({ kinds, groups, stars, communes, from, to, inStock }: Choice): Filters {
  return {
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(stars.length > 0 ? { stars } : {}),
    ...(communes.length > 0 ? { communes } : {}),
    ...(from === null ? {} : { minPrice: from }),
    ...(to === null ? {} : { maxPrice: to }),
    ...(inStock ? { inStock } : {}),
  }
}

export function hasFilters(choice: Choice): boolean {
  return Object.keys(toFilters(choice)).length > 0
}

/** Whether there is anything to search: words, or something to narrow everything by. */
export function asksForSomething(choice: Choice): boolean {
  return choice.query !== "" || hasFilters(choice)
}
