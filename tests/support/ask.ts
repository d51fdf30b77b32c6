/** Longer than any answer takes on a busy machine of two cores. */
const PATIENCE_MS = 45_000

/** `fetch` that does not wait for ever, so that it is the request that is named and not only the test that ran out of time. */
export async function ask(address: string | URL, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch (cause) {
    throw new Error(`${init.method ?? "GET"} ${String(address)}: ${String(cause)}`, { cause })
  }
}
