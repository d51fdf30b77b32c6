import type { Day } from "../../../../domain/day"
import type { QuoteItem, QuoteState } from "../../../../domain/quote/quote"
import { countBoxes, isExpired } from "../../../../domain/quote/totals"
import { formatCount } from "./counts"
import { TASK_WORDS } from "../words/quote"

/** What a member of staff can do now; null where the organisation or a producer is next. */
export function taskOf(quote: QuoteItem, on: Day): string | null {
  switch (quote.state) {
    case "requested":
      return TASK_WORDS.offer
    case "quoted":
      return isExpired(quote, on) ? TASK_WORDS.renew : null
    case "accepted":
      return TASK_WORDS.pay
    case "paid":
      return quote.ready.length > 0 ? TASK_WORDS.deliver(formatCount(countBoxes(quote.ready))) : null
    default:
      return null
  }
}

/** "mine" is what waits for staff. */
export type QuoteFilter = "all" | "mine" | QuoteState

export function filterQuotes(quotes: readonly QuoteItem[], filter: QuoteFilter, on: Day): QuoteItem[] {
  if (filter === "all") return [...quotes]
  if (filter === "mine") return quotes.filter((quote) => taskOf(quote, on) !== null)
  return quotes.filter(({ state }) => state === filter)
}
