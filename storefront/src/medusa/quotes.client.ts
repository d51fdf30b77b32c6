import type { PublicQuote, QuoteRequest } from "#domain/quote/quote"
import { commerceOrigin } from "./origin.client"
import { CommerceTransport } from "./transport.client"

/** The order desk as an organisation reaches it. Everything rejects with a CommerceError. */
export interface QuoteClient {
  /** @returns the number of the request. */
  request(form: QuoteRequest): Promise<string>
  read(link: SignedLink): Promise<PublicQuote>
  accept(link: SignedLink, name: string): Promise<void>
  decline(link: SignedLink, reason: string): Promise<void>
}

/** What the address of a quote carries: whoever has it may read and answer. */
export interface SignedLink {
  id: string
  signature: string
}

export function connectQuotes(
  transport: Pick<CommerceTransport, "fetch"> = new CommerceTransport(commerceOrigin()),
): QuoteClient {
  const at = (id: string) => `/store/quotes/${encodeURIComponent(id)}`
  const post = <T>(path: string, body: object) => transport.fetch<T>(path, { method: "POST", body })
  return {
    async request(form) {
      return (await post<{ number: string }>("/store/quote-requests", form)).number
    },
    async read({ id, signature }) {
      return (await transport.fetch<{ quote: PublicQuote }>(at(id), { query: { signature } })).quote
    },
    async accept({ id, signature }, name) {
      await post(`${at(id)}/accept`, { signature, name })
    },
    async decline({ id, signature }, reason) {
      await post(`${at(id)}/decline`, { signature, reason })
    },
  }
}
