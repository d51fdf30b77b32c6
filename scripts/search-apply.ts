import path from "node:path"
import { parseArgs } from "node:util"
import { SearchError } from "#search/search-error"
import { exclusively } from "./publication/exclusively"
import { Releases } from "./publication/release"
import { logSearch, prepareSearch } from "./search/release-search"
import { findSearch } from "./search/settings"
import { reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"
import { consoleProgress } from "./stack/progress"

/**
 * Gives the search engine the documents of the served release and its settings, where it does not have them, and the
 * release a search key; `--rotate-key` makes a new key in any case.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { "rotate-key": { type: "boolean", default: false } } })
  const layout = layoutOf(DEFAULT_DATA)
  const release = new Releases(layout.releases).current()
  if (release === undefined) throw new StackFault("Nothing has been published yet: run npm start first.")
  const search = findSearch(layout)
  if (search === undefined) {
    throw new StackFault(
      "There is no Meilisearch to fill: set MEILI_HOST and MEILI_MASTER_KEY, or start the shop with a meilisearch on PATH. Until then releases are searched in the browser.",
    )
  }
  await exclusively(layout, consoleProgress, async () => {
    const site = path.join(release, "site")
    try {
      const { changed, serve } = await prepareSearch(site, search, { rotateKey: values["rotate-key"] })
      await serve()
      console.log(changed ? `The index ${search.index} has been filled anew.` : "Nothing had changed.")
    } catch (error) {
      if (!(error instanceof SearchError)) throw error
      logSearch(layout, error.message)
      throw new StackFault(error.message, { cause: error })
    }
  })
}

main().catch(reportAndExit)
