import { useCallback, useEffect, useRef, useState } from "react"
import type { PublicQuote } from "#domain/quote/quote"
import { toFailure } from "../../components/buying/refusal"
import type { CommerceError } from "../../medusa/commerce-error"
import { connectQuotes, type SignedLink } from "../../medusa/quotes.client"

type QuoteState =
  | { kind: "loading" }
  | { kind: "quote"; quote: PublicQuote }
  /** The address opens no quote. */
  | { kind: "not-found" }
  /** A newer revision, or too late: commerce's own sentence says which. */
  | { kind: "closed"; message: string }
  | { kind: "unreachable" }

export interface Quote {
  state: QuoteState
  busy: boolean
  /** Why an answer was not taken. */
  failure: CommerceError | null
  reload(): void
  accept(name: string): void
  decline(reason: string): void
}

/** The quote that the page's address opens with `?id=` and `&s=`. */
export function useQuote(): Quote {
  const [client] = useState(() => connectQuotes())
  const [link] = useState(linkOfAddress)
  const [state, setState] = useState<QuoteState>({ kind: "loading" })
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CommerceError | null>(null)
  /** State shows after the next paint; a second click can be faster. */
  const answering = useRef(false)

  const load = useCallback(async () => {
    try {
      setState({ kind: "quote", quote: await client.read(link) })
    } catch (error) {
      setState(toState(toFailure(error)))
    }
  }, [client, link])

  useEffect(() => void load(), [load])

  async function answer(work: () => Promise<void>): Promise<void> {
    if (answering.current) return
    answering.current = true
    setBusy(true)
    try {
      await work()
      setFailure(null)
      await load()
    } catch (error) {
      setFailure(toFailure(error))
    } finally {
      answering.current = false
      setBusy(false)
    }
  }

  return {
    state,
    busy,
    failure,
    reload() {
      setFailure(null)
      setState({ kind: "loading" })
      void load()
    },
    accept: (name) => void answer(() => client.accept(link, name)),
    decline: (reason) => void answer(() => client.decline(link, reason)),
  }
}

function linkOfAddress(): SignedLink {
  const address = new URLSearchParams(location.search)
  return { id: address.get("id") ?? "", signature: address.get("s") ?? "" }
}

function toState(error: CommerceError): QuoteState {
  // The transport takes any 409 for a request that may pass later; for a quote it is an answer.
  if (error.code === "conflict") return { kind: "closed", message: error.message }
  return { kind: error.kind === "unreachable" ? "unreachable" : "not-found" }
}
