import { formatDay } from "../../../../domain/day"
import type { QuoteItem } from "../../../../domain/quote/quote"
import { formatInstant } from "../../lib/dates"
import { listBoxes } from "../../lib/quote/counts"
import { placeOf } from "../../lib/quote/place"
import { UNKNOWN } from "../../lib/words"
import { QUOTE } from "../../lib/words/quote"
import { Section } from "../Section"
import { Fact, Facts } from "./Facts"

/** Who asks for what. */
export function RequestFacts({ quote }: { quote: QuoteItem }) {
  const { organisation, requestedLines, boxes, wantedBy, requestNote, requestedAt } = quote
  return (
    <Section title={QUOTE.request}>
      <Facts>
        <Fact term={QUOTE.organisation}>{organisation.name}</Fact>
        <Fact term={QUOTE.taxCode}>{organisation.taxCode ?? UNKNOWN}</Fact>
        <Fact term={QUOTE.contact}>{organisation.contact}</Fact>
        <Fact term={QUOTE.phone}>
          <a href={`tel:${organisation.phone}`} className="text-ui-fg-interactive hover:underline">
            {organisation.phone.replace("+84", "0")}
          </a>
        </Fact>
        <Fact term={QUOTE.email}>
          {organisation.email === null ? (
            UNKNOWN
          ) : (
            <a href={`mailto:${organisation.email}`} className="text-ui-fg-interactive hover:underline">
              {organisation.email}
            </a>
          )}
        </Fact>
        <Fact term={QUOTE.address}>{placeOf(organisation)}</Fact>
        <Fact term={QUOTE.wanted}>{listBoxes(requestedLines, boxes)}</Fact>
        <Fact term={QUOTE.wantedBy}>{formatDay(wantedBy)}</Fact>
        <Fact term={QUOTE.note}>{requestNote ?? UNKNOWN}</Fact>
        <Fact term={QUOTE.requestedAt}>{formatInstant(requestedAt)}</Fact>
      </Facts>
    </Section>
  )
}
