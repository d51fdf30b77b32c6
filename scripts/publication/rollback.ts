import { StackFault } from "../stack/fault"
import type { Releases } from "./release"

interface Rollback {
  /** Release that is served. */
  from: string
  /** Release to be served. */
  to: string
}

/**
 * The earlier release to serve again: the one before the served one, or the one with the given id.
 *
 * @throws StackFault naming the releases there are, when there is no such one.
 */
export function planRollback(releases: Releases, wanted?: string): Rollback {
  const from = releases.serving()?.release
  if (from === undefined) throw new StackFault("Nothing has been published yet: run npm start first.")
  const ids = releases.ids()
  const to = wanted ?? ids.filter((id) => id < from).at(-1)
  if (to === undefined) {
    throw new StackFault(`There is no release before ${from}, which is served. Kept: ${ids.join(", ")}.`)
  }
  if (!ids.includes(to)) {
    throw new StackFault(`There is no complete release ${to}. Kept: ${ids.join(", ")}.`)
  }
  if (to === from) throw new StackFault(`The release ${to} is the one that is served.`)
  return { from, to }
}
