import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { Link, useSearchParams } from "react-router-dom"

import { QUOTE_STATES } from "../../../../domain/quote/quote"
import { Failure, Loading } from "../../components/Answer"
import { PageHead } from "../../components/PageHead"
import { QuoteTable } from "../../components/quote/QuoteTable"
import { useQuotes } from "../../lib/quote/queries"
import { filterQuotes, type QuoteFilter } from "../../lib/quote/tasks"
import { QUOTE_LIST, QUOTE_PAGES, QUOTE_STATE_WORDS } from "../../lib/words/quote"

export const config = defineRouteConfig({ label: QUOTE_PAGES.list, icon: Buildings, rank: 4 })

const FILTERS: { value: QuoteFilter; label: string }[] = [
  { value: "all", label: QUOTE_LIST.all },
  { value: "mine", label: QUOTE_LIST.mine },
  ...QUOTE_STATES.map((value) => ({ value, label: QUOTE_STATE_WORDS[value] })),
]

export default function QuotesPage() {
  const [address, setAddress] = useSearchParams()
  const { data, error, refetch } = useQuotes()
  const chosen = FILTERS.find(({ value }) => value === address.get("loc"))?.value ?? "all"
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={QUOTE_PAGES.list}
        intro={QUOTE_LIST.intro}
        actions={
          <Button asChild size="small" variant="secondary">
            <Link to="/nang-luc">{QUOTE_PAGES.capacity}</Link>
          </Button>
        }
      />
      <Container className="p-0">
        {error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading />
        ) : (
          <>
            <div role="group" aria-label={QUOTE_LIST.filter} className="flex flex-wrap gap-2 px-6 py-4">
              {FILTERS.map(({ value, label }) => (
                <Button
                  key={value}
                  size="small"
                  variant={value === chosen ? "primary" : "secondary"}
                  aria-pressed={value === chosen}
                  onClick={() => setAddress(value === "all" ? {} : { loc: value }, { replace: true })}
                >
                  {`${label} ${filterQuotes(data.quotes, value, data.on).length}`}
                </Button>
              ))}
            </div>
            <QuoteTable quotes={filterQuotes(data.quotes, chosen, data.on)} on={data.on} />
          </>
        )}
      </Container>
    </div>
  )
}
