import { Input, toast } from "@medusajs/ui"

import { formatDay, type Day } from "../../../../domain/day"
import type { Offered, QuoteItem } from "../../../../domain/quote/quote"
import { deliverQuote } from "../../lib/quote/api"
import { boxName, formatCount } from "../../lib/quote/counts"
import {
  deliveryProblems,
  destinationsOf,
  firstQuantities,
  toDelivery,
  type DeliveryState,
} from "../../lib/quote/delivery-form"
import { useChange } from "../../lib/queries"
import { DELIVERY, OFFER } from "../../lib/words/quote"
import { ActionDrawer } from "../ActionDrawer"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { Field } from "../Field"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "delivery"

interface DeliveryDrawerProps {
  quote: QuoteItem
  offered: Offered
  on: Day
  onClose: () => void
}

export function DeliveryDrawer({ quote, offered, on, onClose }: DeliveryDrawerProps) {
  const destinations = destinationsOf(offered, quote)
  const form: CheckedForm<DeliveryState> = useCheckedForm<DeliveryState>(
    { on: formatDay(on), quantities: firstQuantities(destinations, quote).map(String) },
    (state) => deliveryProblems(state, destinations, quote, offered, on),
  )
  const deliver = useChange(deliverQuote, () => {
    toast.success(DELIVERY.saved)
    onClose()
  })
  const { quantities } = form.state
  const save = () => {
    const body = form.mayBeSaved() ? toDelivery(form.state, destinations) : null
    if (body) deliver.mutate({ id: quote.id, seen: quote.seen, ...body }, { onError: form.refuse })
  }
  return (
    <ActionDrawer
      title={DELIVERY.add}
      intro={DELIVERY.intro}
      isOpen
      isSaving={deliver.isPending}
      isStale={isConflict(deliver.error)}
      saveLabel={DELIVERY.add}
      onClose={onClose}
      onSave={save}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => (field === "on" ? DELIVERY.on : OFFER.quantity)}
      />
      <TextField prefix={PREFIX} form={form} name="on" label={DELIVERY.on} hint={OFFER.dayHint} isNumber />
      {destinations.map(({ boxHandle, place, left }, index) => (
        <Field
          key={`${boxHandle} ${place}`}
          id={index === 0 ? `${PREFIX}-lines` : `${PREFIX}-lines-${index}`}
          label={DELIVERY.quantity(boxName(quote.boxes, boxHandle), place)}
          hint={DELIVERY.left(formatCount(left))}
        >
          {(aria) => (
            <Input
              {...aria}
              inputMode="numeric"
              autoComplete="off"
              value={quantities[index] ?? ""}
              onChange={({ target }) =>
                form.change({
                  quantities: quantities.map((typed, at) => (at === index ? target.value : typed)),
                })
              }
            />
          )}
        </Field>
      ))}
    </ActionDrawer>
  )
}
