import { Client } from "@medusajs/js-sdk"
import { CommerceError, toCommerceError } from "./commerce-error"

export interface CommerceOrigin {
  /** Without a slash at its end, e.g. "http://localhost:9000". */
  url: string
  publishableKey: string
}

/** A request to an address that the SDK has no method for. */
export type Request = (path: string, method: "GET" | "POST" | "DELETE", body?: object) => Promise<unknown>

export function requestThrough(transport: CommerceTransport): Request {
  return (path, method, body) => transport.fetch(path, { method, ...(body && { body }) })
}

type FetchArgs = Parameters<Client["fetch"]>

/** A working commerce answers in well under a second; placing an order is the slowest at a few. */
const TIMEOUT_MS = 20_000

/**
 * The SDK's client with our own sending: the SDK drops the `code` of an error and never gives up waiting.
 * Every failure leaves as a CommerceError.
 */
export class CommerceTransport extends Client {
  constructor(
    private readonly origin: CommerceOrigin,
    private readonly send: typeof fetch = (input, init) => fetch(input, init),
  ) {
    super({ baseUrl: origin.url, publishableKey: origin.publishableKey })
  }

  override async fetch<T>(input: FetchArgs[0], init?: FetchArgs[1]): Promise<T> {
    const response = await this.request(input, init)
    const body: unknown = await response.json().catch(() => undefined)
    if (!response.ok) throw toCommerceError(response.status, body)
    if (body === undefined)
      throw new CommerceError("unreachable", "no_json", `${response.url} answered no JSON`)
    return body as T
  }

  private async request(input: FetchArgs[0], init?: FetchArgs[1]): Promise<Response> {
    const url = new URL(`${this.origin.url}${input.toString()}`)
    for (const [name, value] of Object.entries(init?.query ?? {})) url.searchParams.set(name, String(value))
    const headers = {
      accept: "application/json",
      "content-type": "application/json",
      "x-publishable-api-key": this.origin.publishableKey,
    }
    try {
      return await this.send(url, {
        method: init?.method ?? "GET",
        headers,
        body: init?.body === undefined ? null : JSON.stringify(init.body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        credentials: "omit",
      })
    } catch (cause) {
      throw new CommerceError("unreachable", "network", `No answer from ${url.origin}`, { cause })
    }
  }
}
