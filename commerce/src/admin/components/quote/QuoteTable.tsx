import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { formatDay, type Day } from "../../../../domain/day"
import type { QuoteItem } from "../../../../domain/quote/quote"
import { countBoxes } from "../../../../domain/quote/totals"
import { formatVnd } from "../../../../domain/vnd"
import { formatCount } from "../../lib/quote/counts"
import { taskOf } from "../../lib/quote/tasks"
import { QUOTE_LIST, QUOTE_PAGES } from "../../lib/words/quote"
import { QuoteStateLabel } from "./QuoteStateLabel"

export function QuoteTable({ quotes, on }: { quotes: readonly QuoteItem[]; on: Day }) {
  if (quotes.length === 0) {
    return (
      <div role="status" className="border-ui-border-base border-t px-6 py-8">
        <Text weight="plus">{QUOTE_LIST.empty}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {QUOTE_LIST.emptyHint}
        </Text>
      </div>
    )
  }
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={QUOTE_PAGES.list}>
      <Table>
        <Table.Header>
          <Table.Row>
            {QUOTE_LIST.columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {quotes.map((quote) => (
            <Table.Row key={quote.id}>
              <Table.Cell className="whitespace-nowrap py-2">
                <Link
                  to={`/don-to-chuc/${quote.id}`}
                  className="text-ui-fg-interactive txt-compact-small-plus hover:underline"
                >
                  {quote.number}
                </Link>
              </Table.Cell>
              <Table.Cell className="min-w-48 py-2">{quote.organisation.name}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {formatCount(countBoxes(quote.offered?.lines ?? quote.requestedLines))}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">{formatDay(quote.wantedBy)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right tabular-nums">
                {quote.total === null ? QUOTE_LIST.none : formatVnd(quote.total)}
              </Table.Cell>
              <Table.Cell>
                <QuoteStateLabel state={quote.state} />
              </Table.Cell>
              <Table.Cell className="min-w-40 py-2">{taskOf(quote, on) ?? QUOTE_LIST.none}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
