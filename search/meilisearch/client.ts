import {
  Meilisearch,
  type FederatedMultiSearchParams,
  type MultiSearchQuery,
  type SearchResponse,
} from "meilisearch"
import { toSearchError } from "./faults"

export interface ClientOptions {
  host: string
  key: string
  index: string
}

/** One query without the name of the index, which is the client's. */
export type IndexQuery = Omit<MultiSearchQuery, "indexUid">
/** Who was found, by id: everything else of a document is where the search is. */
interface Found {
  id: string
}
export type Answer = SearchResponse<Found>

/** Searches of one index. Every fault of either is a SearchError. */
export interface SearchClient {
  /** Merges the hits of several queries by their weights; a document found by two comes once. */
  federated(
    queries: (IndexQuery & { weight: number })[],
    page: { offset: number; limit: number; facets: readonly string[] },
    signal: AbortSignal | undefined,
  ): Promise<Answer>
  /** Answers each query by itself, in one request. */
  each(queries: IndexQuery[], signal: AbortSignal | undefined): Promise<Answer[]>
}

/**
 * Meilisearch sends compressed answers of more than one chunk in two steps, the second of which waits 40 ms for the
 * system's delayed acknowledgement. Browsers decide this by themselves and leave the header out.
 */
const UNCOMPRESSED = { "accept-encoding": "identity" }

export function createClient({ host, key, index }: ClientOptions): SearchClient {
  const client = new Meilisearch({ host, apiKey: key, requestInit: { headers: UNCOMPRESSED } })
  const init = (signal: AbortSignal | undefined) => (signal ? { signal } : {})
  const asOurs = (signal: AbortSignal | undefined) => (error: unknown) => {
    throw toSearchError(error, host, signal)
  }
  return {
    federated(queries, { offset, limit, facets }, signal) {
      const params: FederatedMultiSearchParams = {
        federation: { offset, limit, facetsByIndex: { [index]: [...facets] } },
        queries: queries.map(({ weight, ...query }) => ({
          ...query,
          indexUid: index,
          federationOptions: { weight },
        })),
      }
      return client.multiSearch<FederatedMultiSearchParams, Found>(params, init(signal)).catch(asOurs(signal))
    },
    async each(queries, signal) {
      if (queries.length === 0) return []
      const params = { queries: queries.map((query) => ({ ...query, indexUid: index })) }
      const { results } = await client
        .multiSearch<typeof params, Found>(params, init(signal))
        .catch(asOurs(signal))
      return results
    },
  }
}
