import type { SearchDocument } from "../documents"
import { kmBetween, type Point } from "../gazetteer"
import { highlight } from "../highlight"
import type { Hit, SearchEngine, SearchRequest, Suggestions, Understood } from "../port"
import type { Lexicon } from "../understand/lexicon"
import type { Query, Reading } from "../understand/query"
import { understand } from "../understand/understand"
import { askReading, firstWithHit, type Asked } from "./ask"
import { createClient, type ClientOptions } from "./client"
import { suggestReading } from "./suggest"

export interface MeilisearchEngineOptions extends ClientOptions {
  /** Of the documents in the index: what `understand` mends by. */
  lexicon: Lexicon
}

/** Searches an index that `apply` has filled. */
export function createMeilisearchEngine({ lexicon, ...options }: MeilisearchEngineOptions): SearchEngine {
  const client = createClient(options)
  const { index } = options

  /** Asks the most likely reading, and only when it finds nothing the first of the others that finds something. */
  async function answer<T>(
    { readings }: Query,
    asked: Asked,
    ask: (reading: Reading) => Promise<T>,
    isEmpty: (found: T) => boolean,
    signal: AbortSignal | undefined,
  ): Promise<{ reading: Reading; found: T }> {
    const [first = NO_WORDS, ...others] = readings
    const found = await ask(first)
    if (!isEmpty(found) || others.length === 0) return { reading: first, found }
    const other = await firstWithHit(client, others, asked, signal)
    return other ? { reading: other, found: await ask(other) } : { reading: first, found }
  }

  return {
    name: "meilisearch",

    async search(request, signal) {
      const query = understand(request.query, lexicon)
      const asked = toAsked(request, query)
      const { reading, found } = await answer(
        query,
        asked,
        (reading) => askReading(client, index, reading, asked, signal),
        ({ total }) => total === 0,
        signal,
      )
      const { documents, total, facets } = found
      const hits = documents.map((document) => toHit(document, reading, asked.point))
      return { hits, total, facets, understood: toUnderstood(query, reading) }
    },

    async suggest({ query: typed, today, perKind }, signal) {
      const query = understand(typed, lexicon)
      const asked = toAsked({ query: typed, today, limit: perKind }, query)
      const { reading, found } = await answer(
        query,
        asked,
        (reading) => suggestReading(client, reading, asked, perKind, signal),
        (documents) => documents.length === 0,
        signal,
      )
      const hits = found.map((document) => toHit(document, reading, asked.point))
      return { groups: byKind(hits), understood: toUnderstood(query, reading) }
    },
  }
}

const NO_WORDS: Reading = { words: [], mended: false, left: [] }

function toAsked(
  { today, filters = {}, sort = "relevance", from, offset = 0, limit }: SearchRequest,
  query: Query,
): Asked {
  const point = query.near?.at ?? from ?? null
  return {
    today,
    chosen: filters,
    understood: query.filters,
    sort: sort === "near" && point === null ? "relevance" : sort,
    point,
    offset,
    limit,
  }
}

function toHit(document: SearchDocument, { words }: Reading, point: Point | null): Hit {
  return {
    document,
    name: highlight(
      document.name,
      words.map(({ folded }) => folded),
    ),
    km: point && document.at && kmBetween(point, document.at),
  }
}

function toUnderstood({ filters, near }: Query, { words, mended, left }: Reading): Understood {
  return {
    filters,
    near: near && { name: near.name, at: near.at },
    mended: mended ? words.map(({ exact }) => exact).join(" ") : null,
    left,
  }
}

function byKind(hits: readonly Hit[]): Suggestions["groups"] {
  const kinds = [...new Set(hits.map(({ document }) => document.kind))]
  return kinds.map((kind) => ({ kind, hits: hits.filter(({ document }) => document.kind === kind) }))
}
