import { exclusively } from "./publication/exclusively"
import { Releases } from "./publication/release"
import { rollBack } from "./publication/rollback"
import { reportAndExit } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"
import { consoleProgress } from "./stack/progress"

/** `npm run rollback` serves the release before; `npm run rollback -- <id>` the one with that id. */
async function main(): Promise<void> {
  const layout = layoutOf(DEFAULT_DATA)
  await exclusively(layout, consoleProgress, () => {
    const { from, to } = rollBack(new Releases(layout.releases), process.argv[2])
    console.log(`The release ${to} is served again instead of ${from}, until something changes.
To undo this: npm run rollback -- ${from}`)
    return Promise.resolve()
  })
}

main().catch(reportAndExit)
