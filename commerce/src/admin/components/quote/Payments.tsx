import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import { formatDay, type Day } from "../../../../domain/day"
import { refusalOf } from "../../../../domain/quote/states"
import { paidOf } from "../../../../domain/quote/totals"
import type { QuoteItem } from "../../../../domain/quote/quote"
import { formatVnd, type Vnd } from "../../../../domain/vnd"
import { PAYMENT } from "../../lib/words/quote"
import { Section } from "../Section"
import { PaymentDrawer } from "./PaymentDrawer"

/** Transfers that staff found on the bank's statement. */
export function Payments({ quote, total, on }: { quote: QuoteItem; total: Vnd; on: Day }) {
  const [isOpen, setOpen] = useState(false)
  const paid = paidOf(quote.payments)
  const left = Math.max(0, total - paid) as Vnd
  return (
    <Section title={PAYMENT.title}>
      <Text size="small" weight="plus">
        {quote.payments.length === 0 ? PAYMENT.none : PAYMENT.paid(formatVnd(paid), formatVnd(total))}
        {quote.payments.length > 0 && left > 0 && ` ${PAYMENT.left(formatVnd(left))}`}
      </Text>
      <ul className="txt-small flex flex-col gap-y-1">
        {quote.payments.map(({ amount, on: day, reference, by }) => (
          <li key={reference}>{PAYMENT.line(formatVnd(amount), formatDay(day), reference, by)}</li>
        ))}
      </ul>
      {refusalOf(quote.state, "pay") === null && (
        <div>
          <Button type="button" size="small" onClick={() => setOpen(true)}>
            {PAYMENT.add}
          </Button>
        </div>
      )}
      {isOpen && <PaymentDrawer quote={quote} left={left} on={on} onClose={() => setOpen(false)} />}
    </Section>
  )
}
