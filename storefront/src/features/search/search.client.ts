import type { SearchData } from "#search/documents"
import type { Hit } from "#search/port"
import { fetchJson, startFinder } from "../../components/finder/finder.client"
import { SEARCH_DOCUMENTS_PATH } from "../../paths"
import { toHit } from "./hit"

const LIMIT = 20

startFinder<Hit>("search", {
  async load() {
    const [{ createBrowserEngine }, { documents, gazetteer }] = await Promise.all([
      import("#search/browser-engine"),
      fetchJson<SearchData>(SEARCH_DOCUMENTS_PATH),
    ])
    const engine = createBrowserEngine(documents, gazetteer)
    return async (query, today) => (await engine.search({ query, today, limit: LIMIT })).hits
  },
  limit: LIMIT,
  toItem: ({ document }, around) => toHit(document, around),
})
