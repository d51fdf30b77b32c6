import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import { formatDay, type Day } from "../../../../domain/day"
import { refusalOf } from "../../../../domain/quote/states"
import type { Offered, QuoteItem } from "../../../../domain/quote/quote"
import { listBoxes } from "../../lib/quote/counts"
import { DELIVERY } from "../../lib/words/quote"
import { Section } from "../Section"
import { DeliveryDrawer } from "./DeliveryDrawer"
import { PrintButton } from "./PrintButton"

interface DeliveriesProps {
  quote: QuoteItem
  offered: Offered
  on: Day
}

/** What went out with which note, what is still to go and how much of it could leave now. */
export function Deliveries({ quote, offered, on }: DeliveriesProps) {
  const [isOpen, setOpen] = useState(false)
  const { id, boxes, deliveries, open, ready } = quote
  const mayDeliver = refusalOf(quote.state, "deliver") === null
  return (
    <Section title={DELIVERY.title}>
      {deliveries.length === 0 && <Text size="small">{DELIVERY.none}</Text>}
      <ul className="flex flex-col gap-y-3">
        {deliveries.map(({ id: delivery, number, on: day, lines }) => (
          <li key={delivery} className="flex flex-wrap items-center justify-between gap-2">
            <Text size="small">
              <strong className="font-medium">{number}</strong>
              {` · ${formatDay(day)} · ${listBoxes(lines, boxes)}`}
            </Text>
            <span className="flex gap-2">
              <PrintButton
                id={id}
                paper={`delivery-note?delivery=${delivery}`}
                name={`phieu-giao-${number}`}
                label={DELIVERY.note}
                about={number}
              />
              <PrintButton
                id={id}
                paper={`labels?delivery=${delivery}`}
                name={`nhan-${number}`}
                label={DELIVERY.labels}
                about={number}
              />
            </span>
          </li>
        ))}
      </ul>
      <Text size="small" className="text-ui-fg-subtle">
        {open.length === 0 ? DELIVERY.done : DELIVERY.open(listBoxes(open, boxes))}
      </Text>
      {mayDeliver && (
        <>
          <Text size="small" weight="plus">
            {ready.length === 0 ? DELIVERY.notReady : DELIVERY.ready(listBoxes(ready, boxes))}
          </Text>
          <div>
            <Button type="button" size="small" disabled={ready.length === 0} onClick={() => setOpen(true)}>
              {DELIVERY.add}
            </Button>
          </div>
        </>
      )}
      {isOpen && <DeliveryDrawer quote={quote} offered={offered} on={on} onClose={() => setOpen(false)} />}
    </Section>
  )
}
