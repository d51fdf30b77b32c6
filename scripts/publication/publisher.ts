import { setTimeout as wait } from "node:timers/promises"
import { stripVTControlCharacters } from "node:util"
import { explain, StackFault } from "../stack/fault"
import type { Serving } from "./release"

const POLL_MS = 1000
const ALIVE_MS = 3000
const ANSWER_MS = 30_000
/** What the desk shows of a failure. */
const ERROR_LENGTH = 2000

export interface PublisherOptions {
  commerceUrl: string
  /** Bearer token, `PUBLISHER_TOKEN` of Medusa. */
  token: string
  /** Answers the id of the release that serves the catalogue. */
  publish(): Promise<string>
  serving(): Serving | undefined
  note(text: string): void
}

export interface Publisher {
  /** Settles once nothing is being built; what was begun is taken up by the next publisher. */
  stop(): Promise<void>
}

/**
 * Asks Medusa for a publication to build, builds it and says how it went. Medusa keeps a question open for 5 s while
 * nothing waits; while it is down the question is put every second; an outcome that could not be told is found out again, because Medusa hands the publication out again.
 */
export function startPublisher(options: PublisherOptions): Publisher {
  const stopping = new AbortController()
  const ended = run(options, stopping.signal)
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

async function run(options: PublisherOptions, stopping: AbortSignal): Promise<void> {
  let said: string | undefined
  while (!stopping.aborted) {
    const fault = await turn(options, stopping).then(() => undefined, faultOf)
    if (fault !== undefined && fault !== said) options.note(`The publisher cannot work: ${fault}`)
    said = fault
    await wait(POLL_MS, undefined, { signal: stopping }).catch(() => undefined)
  }
}

async function turn(options: PublisherOptions, stopping: AbortSignal): Promise<void> {
  const id = await claim(options, stopping)
  if (id === undefined || stopping.aborted) return
  const say = (what: string, body: object) => tell(options, what, body, stopping)
  const live = async () => say("alive", signOfLife(options))
  const alive = setInterval(() => void live().catch(faultOf), ALIVE_MS)
  const outcome = await options
    .publish()
    .then(
      (release) => ({ status: "served", release }),
      (error: unknown) => ({ status: "failed", error: describe(error) }),
    )
    .finally(() => clearInterval(alive))
  if (stopping.aborted) return
  // What is served is known before the outcome that changed it.
  await live()
  await say(`publications/${id}`, outcome)
}

async function claim(options: PublisherOptions, stopping: AbortSignal): Promise<string | undefined> {
  const answer = await tell(options, "claim", signOfLife(options), stopping)
  const { publication } = (await answer.json()) as { publication: { id: string } | null }
  return publication?.id
}

function signOfLife({ serving }: PublisherOptions): object {
  return { serving: serving() ?? null }
}

/** @throws StackFault when Medusa refuses, and what `fetch` throws while it is down. */
async function tell(
  { commerceUrl, token }: PublisherOptions,
  what: string,
  body: object,
  stopping: AbortSignal,
): Promise<Response> {
  const answer = await fetch(`${commerceUrl}/publisher/${what}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.any([stopping, AbortSignal.timeout(ANSWER_MS)]),
  })
  if (!answer.ok)
    throw new StackFault(`Medusa refused ${what} with status ${answer.status}: ${await answer.text()}`)
  return answer
}

/** Undefined while Medusa is down or this process stops, which are no faults. */
function faultOf(error: unknown): string | undefined {
  const isDown = error instanceof TypeError && ["fetch failed", "terminated"].includes(error.message)
  return isDown || error instanceof DOMException ? undefined : describe(error)
}

function describe(error: unknown): string {
  const explained = explain(error)
  const text = explained instanceof Error ? explained.message : String(explained)
  return stripVTControlCharacters(text).slice(-ERROR_LENGTH)
}
