import { useParams } from "react-router-dom"

import { Failure, Loading } from "../../../components/Answer"
import { RecordView } from "../../../components/RecordView"
import { useRecord, useRegistry } from "../../../lib/queries"
import { PAGES } from "../../../lib/words"

export const handle = { breadcrumb: () => PAGES.record }

export default function RecordPage() {
  const { id = "" } = useParams()
  const record = useRecord(id)
  const registry = useRegistry()
  const error = record.error ?? registry.error
  if (error) {
    return <Failure error={error} onRetry={() => void Promise.all([record.refetch(), registry.refetch()])} />
  }
  if (record.data === undefined || registry.data === undefined) return <Loading />
  // One record's half-typed forms must not be carried over to another.
  return <RecordView key={id} id={id} detail={record.data} today={registry.data.on} />
}
