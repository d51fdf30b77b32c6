import {
  MeilisearchApiError,
  MeilisearchError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch"
import { SearchError, type SearchFault } from "../search-error"

/** What Meilisearch's own codes mean for us; those not named are a refused request. */
const CODES: Record<string, SearchFault> = {
  invalid_api_key: "unauthorised",
  missing_authorization_header: "unauthorised",
  missing_master_key: "unauthorised",
  index_not_found: "index-missing",
  no_space_left_on_device: "disk-full",
  database_size_limit_reached: "disk-full",
  // What 1.50 says of a full disk while it indexes, and while it takes documents: those it cut short itself, because
  // what we send is never malformed.
  io_error: "disk-full",
  malformed_payload: "disk-full",
  too_many_search_requests: "unreachable",
}

const ADVICE: Record<SearchFault, string> = {
  unreachable: "look whether it runs and whether this address leads to it",
  timeout: "look at its load, and whether its disk is full",
  unauthorised:
    "give its master key as MEILI_MASTER_KEY; npm run search:apply -- --rotate-key makes a new search key",
  outdated: "install a newer one",
  "disk-full": "free some space there and run npm run search:apply",
  "index-missing": "run npm run search:apply",
  refused: "its own words stand above",
}

/** Says in our words what a request to `host` failed of. What a caller aborted stays the caller's own reason. */
export function toSearchError(error: unknown, host: string, signal?: AbortSignal): unknown {
  if (signal?.aborted) return signal.reason
  if (error instanceof SearchError) return error
  if (error instanceof MeilisearchApiError) {
    const code = error.cause?.code
    // A proxy in front of an engine that is gone answers for it, without a code of Meilisearch.
    const fault = code === undefined ? "unreachable" : (CODES[code] ?? "refused")
    return faultAt(host, fault, error.message, error)
  }
  if (error instanceof MeilisearchTaskTimeOutError) return faultAt(host, "timeout", error.message, error)
  if (error instanceof MeilisearchRequestError) {
    const isLate = error.cause instanceof MeilisearchRequestTimeOutError
    return faultAt(host, isLate ? "timeout" : "unreachable", causeOf(error), error)
  }
  if (error instanceof MeilisearchError) return faultAt(host, "refused", error.message, error)
  // Something that is no Meilisearch answers there.
  if (error instanceof SyntaxError) return faultAt(host, "unreachable", "what answers is not JSON", error)
  return error
}

/** Of a task that Meilisearch took and then could not carry out. */
export function toTaskError(host: string, task: { code: string; message: string }): SearchError {
  return faultAt(host, CODES[task.code] ?? "refused", task.message)
}

export function faultAt(host: string, fault: SearchFault, what: string, cause?: unknown): SearchError {
  const said = what.replace(/[.\s]+$/, "")
  return new SearchError(fault, `${said} (${host}): ${ADVICE[fault]}.`, { cause })
}

function causeOf(error: MeilisearchRequestError): string {
  const { cause } = error
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return inner instanceof Error ? inner.message || inner.name : String(inner)
}
