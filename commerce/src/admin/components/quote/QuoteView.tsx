import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import type { Day } from "../../../../domain/day"
import { refusalOf } from "../../../../domain/quote/states"
import type { QuoteItem } from "../../../../domain/quote/quote"
import { QUOTE } from "../../lib/words/quote"
import { PageHead } from "../PageHead"
import { CancelDrawer } from "./CancelDrawer"
import { Deliveries } from "./Deliveries"
import { OfferFacts } from "./OfferFacts"
import { OfferForm } from "./OfferForm"
import { Payments } from "./Payments"
import { QuoteHistory } from "./QuoteHistory"
import { QuoteStateLabel } from "./QuoteStateLabel"
import { RequestFacts } from "./RequestFacts"
import type { OfferBench } from "./use-offer-bench"

interface QuoteViewProps {
  quote: QuoteItem
  bench: OfferBench
  on: Day
}

export function QuoteView({ quote, bench, on }: QuoteViewProps) {
  const [isCancelling, setCancelling] = useState(false)
  const { offered, total, orderId, acceptedAt } = quote
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={quote.number}
        intro={quote.organisation.name}
        beside={<QuoteStateLabel state={quote.state} />}
        actions={
          <>
            {orderId !== null && (
              <Button asChild size="small" variant="secondary">
                <Link to={quote.state === "accepted" ? `/draft-orders/${orderId}` : `/orders/${orderId}`}>
                  {QUOTE.openOrder}
                </Link>
              </Button>
            )}
            {refusalOf(quote.state, "cancel") === null && (
              <Button size="small" variant="danger" onClick={() => setCancelling(true)}>
                {QUOTE.cancel}
              </Button>
            )}
          </>
        }
      />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-y-3">
          {offered && <OfferFacts quote={quote} offered={offered} />}
          {offered && total !== null && acceptedAt !== null && (
            <Payments quote={quote} total={total} on={on} />
          )}
          {offered && acceptedAt !== null && <Deliveries quote={quote} offered={offered} on={on} />}
          {refusalOf(quote.state, "offer") === null && (
            // A new revision begins a new form.
            <OfferForm key={quote.revision} quote={quote} bench={bench} on={on} />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          <RequestFacts quote={quote} />
          <QuoteHistory history={quote.history} />
        </div>
      </div>
      {isCancelling && <CancelDrawer quote={quote} onClose={() => setCancelling(false)} />}
    </div>
  )
}
