import MiniSearch, { type Query } from "minisearch"
import { fold } from "#domain/fold"
import type { SearchDocument } from "./documents"
import type { SearchEngine } from "./port"

const FIELDS = ["name", "nameEn", "aliases", "detail", "places"]

const BOOST = { name: 4, nameEn: 4, aliases: 2, detail: 1.5, places: 1 }

/** A slip of one letter is forgiven from this length on; in a shorter word it makes another word. */
const FUZZY_FROM = 5

/** A prefix of one letter would match half the shelf. */
const PREFIX_FROM = 2

/** What is typed beyond is not looked at. */
const MOST_WORDS = 10

/** Searches in the browser, in memory. */
export function createMiniSearchEngine(documents: readonly SearchDocument[]): SearchEngine {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const index = new MiniSearch<SearchDocument>({
    fields: FIELDS,
    extractField: (document, field) => asText(document[field as keyof SearchDocument]),
    // Each word stands in the index twice: as it is written, and without accents.
    processTerm: (term) => [...new Set([lower(term), fold(term)])],
  })
  index.addAll(documents)

  return {
    search(query, { limit }) {
      const words = query
        .normalize("NFC")
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .filter((word) => word !== "")
      const queries = words.slice(0, MOST_WORDS).map(wordQuery)
      if (queries.length === 0) return Promise.resolve([])
      const all = index.search({ combineWith: "AND", queries }, { boost: BOOST })
      // Where nothing has every word, what has some of them is better than nothing.
      const hits = all.length > 0 ? all : index.search({ combineWith: "OR", queries }, { boost: BOOST })
      return Promise.resolve(
        hits.slice(0, limit).flatMap(({ id }) => {
          const document = byId.get(String(id))
          return document ? [document] : []
        }),
      )
    },
  }
}

/** With its accents right a word counts twice: once as written and once folded. */
function wordQuery(word: string): Query {
  const folded = fold(word)
  const asWritten = { queries: [lower(word)], processTerm: keep, boostTerm: () => 3 }
  const withoutAccents = {
    queries: [folded],
    processTerm: keep,
    prefix: folded.length >= PREFIX_FROM,
    fuzzy: folded.length >= FUZZY_FROM ? 1 : false,
  }
  return {
    combineWith: "OR",
    queries: lower(word) === folded ? [withoutAccents] : [asWritten, withoutAccents],
  }
}

const keep = (term: string): string => term

function lower(term: string): string {
  return term.normalize("NFC").toLowerCase()
}

function asText(value: SearchDocument[keyof SearchDocument]): string {
  const text = Array.isArray(value) ? value.join(" ") : String(value ?? "")
  return text.normalize("NFC")
}
