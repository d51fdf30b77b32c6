import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import type { Day } from "../../../../domain/day"
import type { QuoteItem } from "../../../../domain/quote/quote"
import { totalOf } from "../../../../domain/quote/totals"
import { formatVnd } from "../../../../domain/vnd"
import { offerQuote } from "../../lib/quote/api"
import { needsOf } from "../../lib/quote/capacity"
import { offerProblems, readPlan, toOffered, toOfferState, type OfferState } from "../../lib/quote/offer-form"
import { placeOf } from "../../lib/quote/place"
import { useChange } from "../../lib/queries"
import { COMMON } from "../../lib/words"
import { OFFER, OFFER_FIELDS } from "../../lib/words/quote"
import { ErrorSummary } from "../ErrorSummary"
import { Section } from "../Section"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"
import { OfferCapacity } from "./OfferCapacity"
import { OfferLines } from "./OfferLines"
import { OfferPlan } from "./OfferPlan"
import type { OfferBench } from "./use-offer-bench"

const PREFIX = "offer"

interface OfferFormProps {
  quote: QuoteItem
  bench: OfferBench
  on: Day
}

/** Own prices and a plan of deliveries; what can not be in time is not sent. */
export function OfferForm({ quote, bench, on }: OfferFormProps) {
  // The form begins with the offer that stood when it was opened.
  const [initial] = useState(() => toOfferState(quote, bench.priceOf, placeOf(quote.organisation), on))
  const names = new Map(bench.boxes.map(({ handle, name }) => [handle, name]))
  const needsIn = (state: OfferState) => needsOf(readPlan(state), bench.partsOf, bench.table)
  const form: CheckedForm<OfferState> = useCheckedForm<OfferState>(initial, (state) =>
    offerProblems(state, names, needsIn(state), on),
  )
  const send = useChange(offerQuote, () => {
    toast.success(OFFER.sent)
    form.reset()
  })
  const { state } = form
  const offered = toOffered(state)
  const save = () => {
    const body = form.mayBeSaved() ? toOffered(form.state) : null
    if (body !== null) send.mutate({ id: quote.id, seen: quote.seen, ...body }, { onError: form.refuse })
  }
  return (
    <Section title={quote.offered ? OFFER.again : OFFER.title}>
      <Text size="small" className="text-ui-fg-subtle">
        {quote.offered ? OFFER.againIntro : OFFER.intro}
      </Text>
      <form
        noValidate
        className="flex flex-col gap-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <OfferLines
          id={`${PREFIX}-lines`}
          lines={state.lines}
          bench={bench}
          problem={form.problemOf("lines")}
          onChange={(lines) => form.change({ lines })}
        />
        <OfferPlan
          id={`${PREFIX}-plan`}
          plan={state.plan}
          boxes={bench.boxes}
          firstPlace={initial.plan[0]?.place ?? ""}
          problem={form.problemOf("plan")}
          onChange={(plan) => form.change({ plan })}
        />
        <OfferCapacity id={`${PREFIX}-capacity`} needs={needsIn(state)} />
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <TextField prefix={PREFIX} form={form} name="deliveryFee" label={OFFER.fee} isNumber />
          <TextField
            prefix={PREFIX}
            form={form}
            name="validUntil"
            label={`${OFFER.validUntil} (${OFFER.dayHint})`}
            isNumber
          />
        </div>
        <TextField prefix={PREFIX} form={form} name="note" label={OFFER.note} isLong />
        <Text weight="plus" role="status">
          {offered && OFFER.total(formatVnd(totalOf(offered)))}
        </Text>
        <ErrorSummary
          ref={form.summary}
          prefix={PREFIX}
          problems={form.problems}
          failure={form.failure}
          wordOf={(field) => OFFER_FIELDS[field] ?? field}
        />
        <div>
          <Button type="submit" size="small" isLoading={send.isPending}>
            {send.isPending ? COMMON.saving : OFFER.send}
          </Button>
        </div>
      </form>
    </Section>
  )
}
