import path from "node:path"
import type { Layout } from "../stack/layout"
import { underLock } from "../stack/lock"
import type { Progress } from "../stack/progress"

/** Of this process: its turns queue here, those of other processes at the lock. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Does something while nobody else publishes from the same data folder: an older recording could be served after a newer
 * one. Whoever comes second waits, and says for whom.
 */
export function exclusively<T>(layout: Layout, progress: Progress, work: () => Promise<T>): Promise<T> {
  const lock = path.join(layout.data, "publication.lock")
  const waiting = (holder: number) =>
    progress.note(`Waiting: another publication is being built (process ${holder}).`)
  const turn = last.then(() => underLock(lock, waiting, work))
  last = turn.catch(() => undefined)
  return turn
}
