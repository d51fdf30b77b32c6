import { setTimeout as wait } from "node:timers/promises"
import { adminApi } from "./admin"
import { setting } from "./environment"

const PATIENCE_MS = 120_000
const LOOK_AGAIN_MS = 250

export interface Publication {
  id: string
  status: "waiting" | "building" | "served" | "failed"
  reasons: { what: string; who: string; at: string }[]
  release: string | null
  error: string | null
}

export interface PublishQueue {
  /** Newest first. */
  publications: Publication[]
  serving: { release: string; on: string; at: string } | null
  publisher: { seen_at: string | null }
}

export async function readQueue(): Promise<PublishQueue> {
  const admin = await adminApi()
  return (await admin("/publications")) as unknown as PublishQueue
}

/** Waits for the outcome of a publication with a reason that matches, asked for after `former`. */
export async function untilPublished(reason: RegExp, former: Publication | undefined): Promise<Publication> {
  return until(async () => {
    const { publications } = await readQueue()
    const known = publications.findIndex(({ id }) => id === former?.id)
    const newer = publications.slice(0, known === -1 ? undefined : known)
    const found = newer.find(({ reasons }) => reasons.some(({ what }) => reason.test(what)))
    return found && (found.status === "served" || found.status === "failed") ? found : undefined
  }, `a publication for ${reason}`)
}

/** Publishes at once what has changed, and waits until nothing waits or is being built. Answers the newest one. */
export async function settlePublications(): Promise<Publication | undefined> {
  await fetch(`${setting("STACK_CONTROL_URL")}/publish`, { method: "POST" })
  const idle = await until(async () => {
    const { publications } = await readQueue()
    const busy = publications.some(({ status }) => status === "waiting" || status === "building")
    return busy ? undefined : publications
  }, "an idle publisher")
  return idle[0]
}

export async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const seen = await look()
    if (seen !== undefined) return seen
    await wait(LOOK_AGAIN_MS)
  }
  throw new Error(`There was not ${what} within ${PATIENCE_MS / 1000} s.`)
}
