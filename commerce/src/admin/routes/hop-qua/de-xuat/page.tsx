import { defineRouteConfig } from "@medusajs/admin-sdk"

import { Failure, Loading } from "../../../components/Answer"
import { WishesForm } from "../../../components/gift-box/WishesForm"
import { PageHead } from "../../../components/PageHead"
import { useWorkbench } from "../../../lib/gift-box/queries"
import { BOX_PAGES } from "../../../lib/words/gift-box"
import { PROPOSAL } from "../../../lib/words/proposal"

export const config = defineRouteConfig({ label: BOX_PAGES.propose })

export default function ProposalsPage() {
  const { data, error, refetch } = useWorkbench()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={BOX_PAGES.propose} intro={PROPOSAL.intro} />
      {error && data === undefined ? (
        <Failure error={error} onRetry={refetch} />
      ) : data === undefined ? (
        <Loading />
      ) : (
        <WishesForm bench={data} />
      )}
    </div>
  )
}
