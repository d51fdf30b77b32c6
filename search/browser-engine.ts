import MiniSearch from "minisearch"
import { inOrder, pointOf, sortOf, toGroups, toHit, toUnderstood } from "./answer"
import type { SearchDocument } from "./documents"
import { bothFilters, countFacets, isThere, meets } from "./filter"
import type { NamedPoint } from "./gazetteer"
import type { Filters, SearchEngine } from "./port"
import { rank } from "./rank"
import { FIELDS } from "./searchable"
import { createLexicon } from "./understand/lexicon"
import type { Query, Reading } from "./understand/query"
import { understand } from "./understand/understand"
import { writtenOf } from "./written"

const NO_READING: Reading = { words: [], mended: false, left: [] }

/** Searches in the browser, in memory. */
export function createBrowserEngine(
  documents: readonly SearchDocument[],
  gazetteer: readonly NamedPoint[],
): SearchEngine {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const lexicon = createLexicon(documents, gazetteer)
  const index = new MiniSearch<Indexed>({
    fields: ["words"],
    tokenize: (words) => words.split(" "),
    processTerm: (word) => word,
  })
  index.addAll(documents.map(toIndexed))

  /** Documents that have every word of a reading, best first. */
  const documentsOf = (reading: Reading): SearchDocument[] => {
    if (reading.words.length === 0) return rank(documents, reading)
    const queries = reading.words.map(({ folded, prefix }) => ({ queries: [folded], prefix }))
    const found = index.search({ combineWith: "AND", queries })
    return rank(
      found.flatMap(({ id }) => byId.get(String(id)) ?? []),
      reading,
    )
  }

  /** The first reading that leaves something. */
  const answer = ({ readings }: Query, filters: Filters, today: SearchDocument["lastDay"] & string) => {
    for (const reading of readings) {
      const there = documentsOf(reading).filter((document) => isThere(document, today))
      const hits = there.filter((document) => meets(document, filters))
      if (hits.length > 0) return { reading, there, hits }
    }
    return undefined
  }

  return {
    name: "browser",
    search: (request) => {
      const query = understand(request.query, lexicon)
      const filters = bothFilters(request.filters ?? {}, query.filters)
      const found = answer(query, filters, request.today)
      const from = pointOf(query, request)
      const { offset = 0, limit } = request
      const { reading, there, hits } = found ?? { reading: query.readings[0], there: [], hits: [] }
      const sorted = inOrder(hits, sortOf(query, request), from)
      return Promise.resolve({
        hits: sorted
          .slice(offset, offset + limit)
          .map((document) => toHit(document, reading ?? NO_READING, from)),
        total: hits.length,
        facets: request.facets ? countFacets(there, filters) : null,
        understood: toUnderstood(query, reading),
      })
    },
    suggest: ({ query: typed, today, perKind }) => {
      const query = understand(typed, lexicon, { typing: true })
      const { reading, hits } = answer(query, query.filters, today) ?? { reading: undefined, hits: [] }
      const groups = reading ? toGroups(hits, reading, perKind) : []
      return Promise.resolve({ groups, understood: toUnderstood(query, reading) })
    },
  }
}

interface Indexed {
  id: string
  words: string
}

/** The index says who has a word, without accents; its field and its accents count when what was found is put in order. */
function toIndexed(document: SearchDocument): Indexed {
  const { fields } = writtenOf(document)
  return { id: document.id, words: FIELDS.flatMap((field) => fields[field].folded).join(" ") }
}
