import path from "node:path"
import { readStatus } from "#search/meilisearch/status"
import { SearchError } from "#search/search-error"
import { Releases } from "./publication/release"
import { readChoice, readDocuments } from "./search/release-search"
import { findSearch } from "./search/settings"
import { reportStatus } from "./search/status-report"
import { reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"

/** Says what searches the served release, and what to do where that is not as it should be. */
async function main(): Promise<void> {
  const layout = layoutOf(DEFAULT_DATA)
  const release = new Releases(layout.releases).current()
  const site = release && path.join(release, "site")
  const search = findSearch(layout)
  if (search === undefined) {
    console.log(
      "Searched in the browser: no Meilisearch is configured (MEILI_HOST, MEILI_MASTER_KEY), and the shop runs none.",
    )
    return
  }
  try {
    const status = await readStatus(
      search,
      search.index,
      (site === undefined ? undefined : readDocuments(site)) ?? [],
    )
    console.log(reportStatus(search, status, site === undefined ? undefined : readChoice(site)).join("\n"))
  } catch (error) {
    if (!(error instanceof SearchError)) throw error
    throw new StackFault(`${error.message} Meanwhile the browser searches.`, { cause: error })
  }
}

main().catch(reportAndExit)
