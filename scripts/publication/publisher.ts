import { setTimeout as wait } from "node:timers/promises"
import { stripVTControlCharacters } from "node:util"
import { explain } from "../stack/fault"
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
 * Asks Medusa every second for a publication to build, builds it and says how it went. While Medusa is down it goes
 * on asking; an outcome that could not be told is found out again, because Medusa hands the publication out again.
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
    if (fault !== undefined && fault !== said) options.note(`The publisher is not let in: ${fault}`)
    said = fault
    await wait(POLL_MS, undefined, { signal: stopping }).catch(() => undefined)
  }
}

async function turn(options: PublisherOptions, stopping: AbortSignal): Promise<void> {
  const id = await claim(options)
  if (id === undefined || stopping.aborted) return
  const alive = setInterval(() => void tell(options, "alive", signOfLife(options)).catch(faultOf), ALIVE_MS)
  const outcome = await options
    .publish()
    .then(
      (release) => ({ status: "served", release }),
      (error: unknown) => ({ status: "failed", error: describe(error) }),
    )
    .finally(() => clearInterval(alive))
  if (stopping.aborted) return
  await tell(options, `publications/${id}`, outcome)
  await tell(options, "alive", signOfLife(options))
}

async function claim(options: PublisherOptions): Promise<string | undefined> {
  const answer = await tell(options, "claim", signOfLife(options))
  const { publication } = (await answer.json()) as { publication: { id: string } | null }
  return publication?.id
}

function signOfLife({ serving }: PublisherOptions): object {
  return { serving: serving() ?? null }
}

/** @throws Refused when Medusa answers with a refusal, and what `fetch` throws while it is down. */
async function tell({ commerceUrl, token }: PublisherOptions, what: string, body: object): Promise<Response> {
  const answer = await fetch(`${commerceUrl}/publisher/${what}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_MS),
  })
  if (!answer.ok) throw new Refused(`${what}: status ${answer.status}, ${await answer.text()}`)
  return answer
}

class Refused extends Error {}

/** Undefined while Medusa is down, which is no fault of the publisher. */
function faultOf(error: unknown): string | undefined {
  return error instanceof Refused ? error.message : undefined
}

function describe(error: unknown): string {
  const explained = explain(error)
  const text = explained instanceof Error ? explained.message : String(explained)
  return stripVTControlCharacters(text).slice(-ERROR_LENGTH)
}
