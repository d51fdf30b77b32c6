import { Text } from "@medusajs/ui"

import type { QuoteItem } from "../../../../domain/quote/quote"
import { formatInstant } from "../../lib/dates"
import { ACTION_WORDS, QUOTE } from "../../lib/words/quote"
import { Section } from "../Section"

/** Newest first. */
export function QuoteHistory({ history }: Pick<QuoteItem, "history">) {
  return (
    <Section title={QUOTE.history}>
      <ol className="divide-ui-border-base flex flex-col divide-y">
        {history.toReversed().map(({ at, actor, action, revision, note }) => (
          <li key={`${at} ${action}`} className="flex flex-col gap-y-1 py-3">
            <Text size="small">
              <strong className="font-medium">
                {action === "offer"
                  ? `${ACTION_WORDS.offer}, ${QUOTE.revision(revision)}`
                  : ACTION_WORDS[action]}
              </strong>
              <span className="text-ui-fg-subtle">
                {` · ${actor} · `}
                <time dateTime={at}>{formatInstant(at)}</time>
              </span>
            </Text>
            {note !== null && <Text size="small">{note}</Text>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
