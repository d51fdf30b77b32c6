import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { Layout } from "../stack/layout"
import { holderOf, takeLock } from "../stack/lock"
import type { Progress } from "../stack/progress"

const LOOK_AGAIN_MS = 300

/** Of this process: its turns queue here, those of other processes at the lock. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Does something while nobody else publishes from the same data folder: builds would write over each other's working
 * files, and an older recording could be served after a newer one. Whoever comes second waits, and says for whom.
 */
export function exclusively<T>(layout: Layout, progress: Progress, work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => underLock(layout, progress, work))
  last = turn.catch(() => undefined)
  return turn
}

async function underLock<T>(layout: Layout, progress: Progress, work: () => Promise<T>): Promise<T> {
  const file = path.join(layout.data, "publication.lock")
  const holder = holderOf(file)
  if (holder !== undefined) {
    progress.note(`Waiting: another publication is being built (process ${holder}).`)
    while (holderOf(file) !== undefined) await wait(LOOK_AGAIN_MS)
  }
  const unlock = takeLock(file, (pid) => `Another publication is being built (process ${pid}): try again.`)
  try {
    return await work()
  } finally {
    unlock()
  }
}
