import type { Group, Stars } from "#domain/certification"
import type { Day } from "#domain/day"
import type { Vnd } from "#domain/vnd"
import type { SearchDocument, SearchKind } from "./documents"
import type { Point } from "./gazetteer"
import type { Segment } from "./highlight"

export const SORTS = ["relevance", "price", "-price", "stars", "near"] as const
/** "price" is the cheapest first, "near" the nearest to the request's point. */
export type Sort = (typeof SORTS)[number]

/** What a hit must be. Values of one list are alternatives; the lists must all hold. */
export interface Filters {
  kinds?: SearchKind[]
  groups?: Group[]
  stars?: Stars[]
  /** Names of communes of 2025, with their kind: "xã Đất Mũi". */
  communes?: string[]
  /** Lowest and highest price, both inclusive. Whatever has no price is out. */
  minPrice?: Vnd
  maxPrice?: Vnd
  /** Only what can be bought now. */
  inStock?: boolean
}

export interface SearchRequest {
  /** As typed, any length. */
  query: string
  /** Documents whose last day is before it are not there. */
  today: Day
  /** Chosen beside the field; conditions in the words come on top. */
  filters?: Filters
  sort?: Sort
  /** Where the visitor is, for "near"; a place named in the words comes first. */
  from?: Point
  /** Whether anything shows how many hits each filter would leave; counting takes longer than finding. */
  facets?: boolean
  /** Hits to leave out from the front. */
  offset?: number
  limit: number
}

export interface Hit {
  document: SearchDocument
  /** The name in pieces, with what was looked for marked. */
  name: Segment[]
  /** Whole kilometres from the request's point; null without one, or where the document has no certain place. */
  km: number | null
}

/** How many hits each value would leave, with the other filters as they are. Values without a hit are not there. */
export interface Facets {
  kinds: Partial<Record<SearchKind, number>>
  groups: Partial<Record<Group, number>>
  stars: Partial<Record<Stars, number>>
  communes: Record<string, number>
  /** Lowest and highest price among the hits, before the filter of price; null where nothing has a price. */
  price: { min: Vnd; max: Vnd } | null
  inStock: number
}

/** What the search made of the words. */
export interface Understood {
  /** Conditions read out of the words: «dưới 200k», «4 sao», «gần Đất Mũi». */
  filters: Filters
  /** The place in the words, by which "near" sorts. */
  near: { name: string; at: Point } | null
  /** The words that were searched where they are not those typed: a slip mended, Telex undone, spaces put in. */
  mended: string | null
  /** Typed words without which something was found; empty when all of them count. */
  left: string[]
}

export interface SearchAnswer {
  /** Best first. */
  hits: Hit[]
  /** Of all hits. */
  total: number
  /** Null unless they were asked for. */
  facets: Facets | null
  understood: Understood
}

/** The best hits of each kind, the kind with the best hit first. */
export interface Suggestions {
  groups: { kind: SearchKind; hits: Hit[] }[]
  understood: Understood
}

export interface SuggestRequest {
  query: string
  today: Day
  /** The most hits of each kind. */
  perKind: number
}

/**
 * Finds documents. Every engine searches the same documents, understands a query by `understand`, orders hits by
 * `rank` and passes the same contract tests. A query without words finds what meets its conditions.
 *
 * @throws SearchError
 */
export interface SearchEngine {
  readonly name: "browser" | "meilisearch"
  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer>
  /** For the list below the field while somebody types. No words and no conditions, no suggestions. */
  suggest(request: SuggestRequest, signal?: AbortSignal): Promise<Suggestions>
}
