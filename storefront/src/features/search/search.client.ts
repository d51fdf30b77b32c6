import type { SearchDocument } from "#search/documents"
import { fetchJson, startFinder } from "../../components/finder/finder.client"
import { SEARCH_DOCUMENTS_PATH } from "../../paths"
import { toHit } from "./hit"

const LIMIT = 20

startFinder<SearchDocument>("search", {
  async load() {
    const [{ createMiniSearchEngine }, documents] = await Promise.all([
      import("#search/minisearch-engine"),
      fetchJson<SearchDocument[]>(SEARCH_DOCUMENTS_PATH),
    ])
    const engine = createMiniSearchEngine(documents)
    return async (query, today) => {
      const found = await engine.search(query, { limit: documents.length })
      return found.filter(({ lastDay }) => today <= lastDay).slice(0, LIMIT)
    }
  },
  limit: LIMIT,
  toItem: toHit,
})
