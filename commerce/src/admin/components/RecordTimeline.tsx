import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { endsOn, issuedOn, type Recognition } from "../../../domain/certification"
import type { RecordItem } from "../../desk/records"
import { formatWritten, lastDayBefore } from "../lib/dates"
import { COMMON, RECORD } from "../lib/words"
import { Section } from "./Section"
import { StatusLabel } from "./StatusLabel"

interface RecordTimelineProps {
  title: string
  record: RecordItem
  others: readonly RecordItem[]
}

/** All recognitions of the product, the latest first. */
export function RecordTimeline({ title, record, others }: RecordTimelineProps) {
  const items = [record, ...others].flatMap((item) =>
    item.recognition ? [{ item, recognition: item.recognition }] : [],
  )
  return (
    <Section title={title}>
      <ol className="border-ui-border-base flex flex-col gap-y-4 border-l pl-4">
        {items
          .toSorted((a, b) => issuedOn(b.recognition).localeCompare(issuedOn(a.recognition)))
          .map(({ item, recognition }) => (
            <li key={item.id} className="flex flex-col items-start gap-y-1">
              <Text size="small" weight="plus">
                {item.id === record.id || item.id === null ? (
                  `${COMMON.stars(recognition.stars)} (${RECORD.thisOne})`
                ) : (
                  <Link to={`/giay-cong-nhan/${item.id}`} className="text-ui-fg-interactive hover:underline">
                    {COMMON.stars(recognition.stars)}
                  </Link>
                )}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {span(recognition)}
              </Text>
              <StatusLabel status={item.status} />
            </li>
          ))}
      </ol>
      {others.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {RECORD.onlyOne}
        </Text>
      )}
    </Section>
  )
}

function span(recognition: Recognition): string {
  const { recognisedOn, precision } = recognition
  return RECORD.span(formatWritten(recognisedOn, precision), lastDayBefore(endsOn(recognition)))
}
