import type { SearchEngine } from "./port"
import { SearchError } from "./search-error"

/** How long the primary engine has for an answer. */
const PATIENCE_MS = 700

/** How long the fallback answers before the primary is asked again. */
const REST_MS = 30_000

export interface FailoverOptions {
  patienceMs?: number
  restMs?: number
  /** Told each time the fallback takes over. */
  onFault?(error: SearchError): void
}

/**
 * Asks `primary`, and `fallback` when that has a fault or takes too long; then `fallback` goes on answering for a while,
 * so that a visitor waits for a broken engine once and not with every letter. `name` is of the engine that answers now.
 */
export function createFailover(
  primary: SearchEngine,
  fallback: SearchEngine,
  { patienceMs = PATIENCE_MS, restMs = REST_MS, onFault }: FailoverOptions = {},
): SearchEngine {
  let restsUntil = -Infinity

  async function ask<T>(
    put: (engine: SearchEngine, signal: AbortSignal | undefined) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    signal?.throwIfAborted()
    if (Date.now() < restsUntil) return put(fallback, signal)
    try {
      return await inTime((own) => put(primary, own), patienceMs, signal)
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof SearchError)) throw error
      restsUntil = Date.now() + restMs
      onFault?.(error)
      return put(fallback, signal)
    }
  }

  return {
    get name() {
      return Date.now() < restsUntil ? fallback.name : primary.name
    },
    search: (request, signal) => ask((engine, own) => engine.search(request, own), signal),
    suggest: (request, signal) => ask((engine, own) => engine.suggest(request, own), signal),
  }
}

/** Rejects as soon as the time is up or the caller aborts, also when what was begun does not heed its signal. */
async function inTime<T>(
  begin: (signal: AbortSignal) => Promise<T>,
  patienceMs: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  const own = new AbortController()
  const ended = new Promise<never>((_resolve, reject) =>
    own.signal.addEventListener("abort", () => reject(own.signal.reason)),
  )
  const late = new SearchError("timeout", `no answer within ${patienceMs} ms; the other engine answers.`)
  const timer = setTimeout(() => own.abort(late), patienceMs)
  const abort = (): void => own.abort(signal?.reason)
  signal?.addEventListener("abort", abort)
  try {
    return await Promise.race([begin(own.signal), ended])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener("abort", abort)
  }
}
