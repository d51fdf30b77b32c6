import { useParams } from "react-router-dom"

import { Failure, Loading } from "../../../components/Answer"
import { QuoteView } from "../../../components/quote/QuoteView"
import { useOfferBench } from "../../../components/quote/use-offer-bench"
import { useCapacities, useQuote } from "../../../lib/quote/queries"
import { QUOTE_PAGES } from "../../../lib/words/quote"

export const handle = { breadcrumb: () => QUOTE_PAGES.quote }

export default function QuotePage() {
  const { id = "" } = useParams()
  const quote = useQuote(id)
  const bench = useOfferBench()
  const capacities = useCapacities()
  const error = quote.error ?? bench.error
  if (error) {
    return (
      <Failure
        error={error}
        onRetry={() => {
          void quote.refetch()
          bench.refetch()
        }}
      />
    )
  }
  if (quote.data === undefined || bench.data === undefined || capacities.data === undefined)
    return <Loading />
  // One quote's half-typed forms must not be carried over to another.
  return <QuoteView key={id} quote={quote.data.quote} bench={bench.data} on={capacities.data.on} />
}
