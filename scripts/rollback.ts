import path from "node:path"
import { exclusively } from "./publication/exclusively"
import { Releases } from "./publication/release"
import { planRollback } from "./publication/rollback"
import { prepareSearchOrNote } from "./search/release-search"
import { findSearch } from "./search/settings"
import { reportAndExit } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"
import { consoleProgress } from "./stack/progress"

/** `npm run rollback` serves the release before; `npm run rollback -- <id>` the one with that id. */
async function main(): Promise<void> {
  const layout = layoutOf(DEFAULT_DATA)
  await exclusively(layout, consoleProgress, async () => {
    const releases = new Releases(layout.releases)
    const { from, to } = planRollback(releases, process.argv[2])
    const site = path.join(layout.releases, to, "site")
    const searching = await prepareSearchOrNote(site, findSearch(layout), layout, consoleProgress.note)
    await searching.serve()
    releases.serve(to)
    console.log(`The release ${to} is served again instead of ${from}, until something changes.
To undo this: npm run rollback -- ${from}`)
  })
}

main().catch(reportAndExit)
