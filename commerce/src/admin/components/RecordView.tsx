import { Text } from "@medusajs/ui"

import type { Day } from "../../../domain/day"
import type { RecordDetail } from "../lib/api"
import { COMMON, LIST, RECORD } from "../lib/words"
import { PageHead } from "./PageHead"
import { RecordActions } from "./RecordActions"
import { RecordFacts } from "./RecordFacts"
import { RecordHistory } from "./RecordHistory"
import { RecordScan } from "./RecordScan"
import { RecordTimeline } from "./RecordTimeline"
import { StatusLabel } from "./StatusLabel"

interface RecordViewProps {
  id: string
  detail: RecordDetail
  today: Day
}

export function RecordView({ id, detail, today }: RecordViewProps) {
  const { record, others, history } = detail
  const { recognition } = record
  if (recognition === null) return <Text>{COMMON.notFound}</Text>
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={record.product.title}
        intro={record.producer?.name ?? LIST.producerUnknown}
        beside={
          <>
            <Text weight="plus">{COMMON.stars(recognition.stars)}</Text>
            <StatusLabel status={record.status} />
          </>
        }
        actions={
          <RecordActions
            id={id}
            seen={record.updated_at ?? ""}
            title={record.product.title}
            recognition={recognition}
            others={others.flatMap((other) => other.recognition ?? [])}
            today={today}
          />
        }
      />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[2fr_1fr]">
        <div className="flex flex-col gap-y-3">
          <RecordFacts recognition={recognition} lastDay={record.lastDay} />
          <RecordHistory history={history} />
        </div>
        <div className="flex flex-col gap-y-3">
          <RecordScan id={id} scan={recognition.document} />
          <RecordTimeline record={record} others={others} title={RECORD.others} />
        </div>
      </div>
    </div>
  )
}
