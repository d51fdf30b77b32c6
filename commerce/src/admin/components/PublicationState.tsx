import { StatusBadge, Text } from "@medusajs/ui"

import { formatDay } from "../../../domain/day"
import type { PublicationList } from "../lib/api"
import { formatInstant } from "../lib/dates"
import { publisherState } from "../lib/publisher"
import { PUBLICATIONS } from "../lib/words"
import { Section } from "./Section"

interface PublicationStateProps {
  serving: PublicationList["serving"]
  /** Instant at which the publisher last said that it runs. */
  seenAt: string | null
  now: Date
}

/** What visitors see at this moment, and whether anything would replace it. */
export function PublicationState({ serving, seenAt, now }: PublicationStateProps) {
  const publisher = publisherState(seenAt, now)
  return (
    <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
      <Section title={PUBLICATIONS.serving}>
        {serving === null ? (
          <Text size="small">{PUBLICATIONS.none}</Text>
        ) : (
          <dl className="txt-small grid grid-cols-[8rem_1fr] gap-y-1">
            <dt className="text-ui-fg-subtle">{PUBLICATIONS.release}</dt>
            <dd className="break-all">{serving.release}</dd>
            <dt className="text-ui-fg-subtle">{PUBLICATIONS.servedDay}</dt>
            <dd>{formatDay(serving.on)}</dd>
            <dt className="text-ui-fg-subtle">{PUBLICATIONS.servedAt}</dt>
            <dd>{formatInstant(serving.at)}</dd>
          </dl>
        )}
      </Section>
      <Section title={PUBLICATIONS.publisher}>
        <div role="status" className="flex flex-col items-start gap-y-2">
          <StatusBadge color={publisher === "alive" ? "green" : "red"}>
            {publisher === "alive" ? PUBLICATIONS.alive : PUBLICATIONS.stopped}
          </StatusBadge>
          {publisher !== "alive" && (
            <Text size="small">
              {seenAt === null ? PUBLICATIONS.never : PUBLICATIONS.silent(formatInstant(seenAt))}
            </Text>
          )}
        </div>
      </Section>
    </div>
  )
}
