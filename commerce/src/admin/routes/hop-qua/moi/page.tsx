import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useLocation } from "react-router-dom"

import { Failure, Loading } from "../../../components/Answer"
import { Composer } from "../../../components/gift-box/Composer"
import { firstBox } from "../../../lib/gift-box/first-box"
import { useWorkbench } from "../../../lib/gift-box/queries"
import { BOX_PAGES } from "../../../lib/words/gift-box"

export const config = defineRouteConfig({ label: BOX_PAGES.create })

export default function NewBoxPage() {
  const { key, state } = useLocation()
  const { data, error, refetch } = useWorkbench()
  if (error) return <Failure error={error} onRetry={refetch} />
  if (data === undefined) return <Loading />
  // Another proposal begins another box.
  return <Composer key={key} box={null} first={firstBox(state, data)} bench={data} />
}
