import { Button, Text, toast } from "@medusajs/ui"

import { formatDay } from "../../../../domain/day"
import type { Offered, QuoteItem } from "../../../../domain/quote/quote"
import { formatVnd, type Vnd } from "../../../../domain/vnd"
import { formatInstant } from "../../lib/dates"
import { boxName, formatCount } from "../../lib/quote/counts"
import { QUOTE } from "../../lib/words/quote"
import { Section } from "../Section"
import { Fact, Facts } from "./Facts"
import { PrintButton } from "./PrintButton"

/** The offer that stands, and how it reaches the customer. */
export function OfferFacts({ quote, offered }: { quote: QuoteItem; offered: Offered }) {
  const { id, number, boxes, link, total, revision, acceptedAt, acceptedBy } = quote
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address)
    toast.success(QUOTE.copied)
  }
  return (
    <Section title={`${QUOTE.offer}, ${QUOTE.revision(revision)}`}>
      {acceptedBy !== null && acceptedAt !== null && (
        <Text size="small" weight="plus">
          {QUOTE.acceptedBy(acceptedBy, formatInstant(acceptedAt))}
        </Text>
      )}
      <ul className="txt-small flex flex-col gap-y-1">
        {offered.lines.map(({ boxHandle, quantity, unitPrice }) => (
          <li key={boxHandle} className="flex justify-between gap-x-4">
            <span>{`${boxName(boxes, boxHandle)}: ${formatCount(quantity)} × ${formatVnd(unitPrice)}`}</span>
            <span className="whitespace-nowrap tabular-nums">{formatVnd((quantity * unitPrice) as Vnd)}</span>
          </li>
        ))}
        <li className="flex justify-between gap-x-4">
          <span>{QUOTE.fee}</span>
          <span className="whitespace-nowrap tabular-nums">{formatVnd(offered.deliveryFee)}</span>
        </li>
        <li className="txt-small-plus border-ui-border-base flex justify-between gap-x-4 border-t pt-1">
          <span>{QUOTE.total}</span>
          <span className="whitespace-nowrap tabular-nums">{total !== null && formatVnd(total)}</span>
        </li>
      </ul>
      <Facts>
        <Fact term={QUOTE.validUntil}>{formatDay(offered.validUntil)}</Fact>
        <Fact term={QUOTE.plan}>
          <ul>
            {offered.plan.map(({ by, boxHandle, quantity, place }) => (
              <li key={`${by} ${boxHandle} ${place}`}>
                {QUOTE.planLine(
                  formatDay(by),
                  QUOTE.boxes(formatCount(quantity), boxName(boxes, boxHandle)),
                  place,
                )}
              </li>
            ))}
          </ul>
        </Fact>
        {offered.note !== null && <Fact term={QUOTE.note}>{offered.note}</Fact>}
        {link !== null && (
          <Fact term={QUOTE.link}>
            <a
              href={link}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive break-all hover:underline"
            >
              {link}
            </a>
          </Fact>
        )}
      </Facts>
      <Text size="small" className="text-ui-fg-subtle">
        {QUOTE.linkHint}
      </Text>
      <div className="flex flex-wrap gap-2">
        {link !== null && (
          <Button type="button" size="small" onClick={() => void copy(link)}>
            {QUOTE.copy}
          </Button>
        )}
        <PrintButton id={id} paper="quote" name={`bao-gia-${number}`} label={QUOTE.print} />
      </div>
    </Section>
  )
}
