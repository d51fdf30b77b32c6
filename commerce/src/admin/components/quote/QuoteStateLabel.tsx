import { StatusBadge } from "@medusajs/ui"

import type { QuoteState } from "../../../../domain/quote/quote"
import { QUOTE_STATE_WORDS } from "../../lib/words/quote"

const COLOURS: Record<QuoteState, "grey" | "blue" | "green" | "orange" | "red" | "purple"> = {
  requested: "orange",
  quoted: "blue",
  accepted: "orange",
  paid: "purple",
  delivered: "green",
  declined: "red",
  cancelled: "grey",
}

/** Where an order of an organisation stands, in words; the colour only repeats them. */
export function QuoteStateLabel({ state }: { state: QuoteState }) {
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
      {QUOTE_STATE_WORDS[state]}
    </StatusBadge>
  )
}
