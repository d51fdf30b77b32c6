import { toast } from "@medusajs/ui"

import { formatDay, type Day } from "../../../../domain/day"
import { checkPayment } from "../../../../domain/quote/payment-checks"
import type { QuoteItem } from "../../../../domain/quote/quote"
import type { Vnd } from "../../../../domain/vnd"
import { readDay, type Problem } from "../../lib/form"
import { readVnd, typedVnd } from "../../lib/gift-box/numbers"
import { payQuote } from "../../lib/quote/api"
import { useChange } from "../../lib/queries"
import { OFFER, PAYMENT } from "../../lib/words/quote"
import { ActionDrawer } from "../ActionDrawer"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "payment"
const FIELDS: Record<string, string> = {
  amount: PAYMENT.amount,
  on: PAYMENT.on,
  reference: PAYMENT.reference,
}

interface PaymentState {
  amount: string
  on: string
  reference: string
}

interface PaymentDrawerProps {
  quote: QuoteItem
  /** What is not yet paid, taken for the first amount. */
  left: Vnd
  on: Day
  onClose: () => void
}

export function PaymentDrawer({ quote, left, on, onClose }: PaymentDrawerProps) {
  const form: CheckedForm<PaymentState> = useCheckedForm<PaymentState>(
    { amount: typedVnd(left), on: formatDay(on), reference: "" },
    (state) => problemsOf(state, quote, on),
  )
  const pay = useChange(payQuote, () => {
    toast.success(PAYMENT.saved)
    onClose()
  })
  const save = () => {
    const body = form.mayBeSaved() ? read(form.state) : null
    if (body) pay.mutate({ id: quote.id, seen: quote.seen, ...body }, { onError: form.refuse })
  }
  return (
    <ActionDrawer
      title={PAYMENT.add}
      intro={PAYMENT.intro}
      isOpen
      isSaving={pay.isPending}
      isStale={isConflict(pay.error)}
      saveLabel={PAYMENT.add}
      onClose={onClose}
      onSave={save}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => FIELDS[field] ?? field}
      />
      <TextField prefix={PREFIX} form={form} name="amount" label={PAYMENT.amount} isNumber />
      <TextField prefix={PREFIX} form={form} name="on" label={PAYMENT.on} hint={OFFER.dayHint} isNumber />
      <TextField prefix={PREFIX} form={form} name="reference" label={PAYMENT.reference} />
    </ActionDrawer>
  )
}

function read({ amount, on, reference }: PaymentState): { amount: Vnd; on: Day; reference: string } | null {
  const vnd = readVnd(amount)
  const day = readDay(on)
  return typeof vnd === "number" && day ? { amount: vnd, on: day, reference: reference.trim() } : null
}

function problemsOf(state: PaymentState, { payments }: QuoteItem, on: Day): Problem[] {
  const payment = {
    amount: readVnd(state.amount) ?? (0 as Vnd),
    on: readDay(state.on) ?? on,
    reference: state.reference,
  }
  const faults = checkPayment(payment, payments, on)
  if (!readDay(state.on)) faults.push({ field: "on", message: OFFER.unread.day })
  return faults.map((fault) => ({
    ...fault,
    isMissing: fault.field === "reference" && state.reference.trim() === "",
  }))
}
