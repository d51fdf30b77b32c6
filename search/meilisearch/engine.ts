import { pointOf, sortOf, toGroups, toHit, toUnderstood } from "../answer"
import { bothFilters, countFacets } from "../filter"
import type { SearchDocument } from "../documents"
import type { SearchEngine } from "../port"
import { both, countOf } from "../understand/document-set"
import type { Lexicon } from "../understand/lexicon"
import type { Query, Reading } from "../understand/query"
import { understand } from "../understand/understand"
import { askReading, firstWithHit, type Asked, type AskedIndex } from "./ask"
import { createClient, type ClientOptions } from "./client"
import { suggestReading } from "./suggest"

export interface MeilisearchEngineOptions extends ClientOptions {
  /** Of the documents in the index: what `understand` mends by. */
  lexicon: Lexicon
  /** What the index was filled with; hits come as ids alone. */
  documents: readonly SearchDocument[]
}

/** Searches an index that `search/meilisearch/apply` has filled. */
export function createMeilisearchEngine({
  lexicon,
  documents,
  ...options
}: MeilisearchEngineOptions): SearchEngine {
  const client = createClient(options)
  const byId = new Map(documents.map((document) => [document.id, document]))
  const index: AskedIndex = {
    client,
    name: options.index,
    documentsOf: (hits) => hits.flatMap(({ id }) => byId.get(id) ?? []),
    mostOf: ({ words }) => {
      const sets = words.map(({ folded, prefix }) => lexicon.documentsWith(folded, prefix).any)
      return sets.length === 0 ? documents.length : countOf(sets.reduce(both))
    },
  }

  /** Asks the most likely reading, and only when it finds nothing the first of the others that finds something. */
  async function answer<T>(
    { readings }: Query,
    asked: Pick<Asked, "today" | "filters">,
    ask: (reading: Reading) => Promise<T>,
    isEmpty: (found: T) => boolean,
    signal: AbortSignal | undefined,
  ): Promise<{ reading: Reading; found: T } | undefined> {
    const [first, ...others] = readings
    if (!first) return undefined
    const found = await ask(first)
    if (!isEmpty(found)) return { reading: first, found }
    const other = others.length > 0 ? await firstWithHit(client, others, asked, signal) : undefined
    return other && { reading: other, found: await ask(other) }
  }

  return {
    name: "meilisearch",

    async search(request, signal) {
      const query = understand(request.query, lexicon)
      const { today, filters = {}, offset = 0, limit } = request
      const point = pointOf(query, request)
      const order = sortOf(query, request)
      const asked: Asked = {
        today,
        filters: bothFilters(filters, query.filters),
        sort: order === "near" && !point ? "relevance" : order,
        point,
        facets: request.facets ?? false,
        offset,
        limit,
      }
      const answered = await answer(
        query,
        asked,
        (reading) => askReading(index, reading, asked, signal),
        ({ total }) => total === 0,
        signal,
      )
      if (!answered) {
        return {
          hits: [],
          total: 0,
          facets: request.facets ? countFacets([], {}) : null,
          understood: toUnderstood(query, query.readings[0]),
        }
      }
      const { reading, found } = answered
      const hits = found.documents.map((document) => toHit(document, reading, point))
      return { hits, total: found.total, facets: found.facets, understood: toUnderstood(query, reading) }
    },

    async suggest({ query: typed, today, perKind }, signal) {
      const query = understand(typed, lexicon, { typing: true })
      const asked = { today, filters: query.filters }
      const answered = await answer(
        query,
        asked,
        (reading) => suggestReading(index, reading, asked, perKind, signal),
        (documents) => documents.length === 0,
        signal,
      )
      const groups = answered ? toGroups(answered.found, answered.reading, perKind) : []
      return { groups, understood: toUnderstood(query, answered?.reading) }
    },
  }
}
