import { useParams } from "react-router-dom"

import { Failure, Loading } from "../../../components/Answer"
import { BoxDocuments } from "../../../components/gift-box/BoxDocuments"
import { BoxOverview } from "../../../components/gift-box/BoxOverview"
import { Composer } from "../../../components/gift-box/Composer"
import { useBox, useWorkbench } from "../../../lib/gift-box/queries"
import { BOX_PAGES } from "../../../lib/words/gift-box"

export const handle = { breadcrumb: () => BOX_PAGES.box }

export default function BoxPage() {
  const { id = "" } = useParams()
  const box = useBox(id)
  const bench = useWorkbench(id)
  const error = box.error ?? bench.error
  // What is being typed stays in sight when a later question fails.
  if (error && (box.data === undefined || bench.data === undefined)) {
    return <Failure error={error} onRetry={() => void Promise.all([box.refetch(), bench.refetch()])} />
  }
  if (box.data === undefined || bench.data === undefined) return <Loading />
  const item = box.data.box
  return (
    <div className="flex flex-col gap-y-3">
      {item.state === "draft" || item.state === "checked" ? (
        <Composer key={id} box={item} bench={bench.data} />
      ) : (
        <BoxOverview box={item} bench={bench.data} />
      )}
      <BoxDocuments key={`print-${id}`} box={item} />
    </div>
  )
}
