import type { SearchData } from "#search/documents"
import type { EngineChoice } from "#search/engine-choice"
import type { SearchEngine } from "#search/port"
import type { Query } from "#search/understand/query"
import { SEARCH_DOCUMENTS_PATH, SEARCH_ENGINE_PATH } from "../../paths"
import { fetchJson } from "../finder/finder.client"

let documents: Promise<SearchData> | undefined
let engine: Promise<SearchEngine> | undefined

/**
 * Loads engine and documents, once for a page; after a failure the next one who asks tries again. Where the release is
 * searched with Meilisearch, the engine in the browser takes over when that does not answer.
 */
export function loadSearch(): Promise<SearchEngine> {
  engine ??= load().catch((cause: unknown) => {
    engine = undefined
    documents = undefined
    throw cause
  })
  return engine
}

/** What the engines make of words, without searching. */
export async function loadReader(): Promise<(query: string) => Query> {
  const [{ createLexicon }, { understand }, found] = await Promise.all([
    import("#search/understand/lexicon"),
    import("#search/understand/understand"),
    loadDocuments(),
  ])
  const lexicon = createLexicon(found.documents, found.gazetteer)
  return (query) => understand(query, lexicon)
}

async function load(): Promise<SearchEngine> {
  const [{ createBrowserEngine }, found, choice] = await Promise.all([
    import("#search/browser-engine"),
    loadDocuments(),
    // Without a word on it the browser searches.
    fetchJson<EngineChoice>(SEARCH_ENGINE_PATH).catch((): EngineChoice => ({ engine: "browser" })),
  ])
  const inBrowser = createBrowserEngine(found.documents, found.gazetteer)
  if (choice.engine === "browser") return inBrowser
  const [{ createMeilisearchEngine }, { createFailover }, { createLexicon }] = await Promise.all([
    import("#search/meilisearch/engine"),
    import("#search/failover"),
    import("#search/understand/lexicon"),
  ])
  const lexicon = createLexicon(found.documents, found.gazetteer)
  return createFailover(
    createMeilisearchEngine({ ...choice, lexicon, documents: found.documents }),
    inBrowser,
  )
}

function loadDocuments(): Promise<SearchData> {
  documents ??= fetchJson<SearchData>(SEARCH_DOCUMENTS_PATH)
  return documents
}
