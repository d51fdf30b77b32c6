import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

import { Failure, Loading } from "../../components/Answer"
import { PageHead } from "../../components/PageHead"
import { ScanPeriod } from "../../components/scans/ScanPeriod"
import { ScanReportView } from "../../components/scans/ScanReportView"
import { withChange } from "../../lib/list-query"
import { useRegistry } from "../../lib/queries"
import { useScans } from "../../lib/scans/queries"
import { toPeriod, toScanView } from "../../lib/scans/report"
import { SCANS, SCANS_PAGE } from "../../lib/words/scans"

export const config = defineRouteConfig({ label: SCANS_PAGE, icon: ChartBar, rank: 9 })

export default function ScansPage() {
  const [address, setAddress] = useSearchParams()
  const registry = useRegistry()
  const on = registry.data?.on
  const period = on && toPeriod(address, on)
  const scans = useScans(period)
  const error = registry.error ?? scans.error
  const set = (changes: Record<string, string>) =>
    setAddress(
      (before) =>
        Object.entries(changes).reduce((next, [name, value]) => withChange(next, name, value), before),
      { replace: true },
    )
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={SCANS_PAGE} intro={SCANS.intro} />
      {on && period && (
        <Container className="px-6 py-4">
          <ScanPeriod period={period} on={on} onChange={({ from, to }) => set({ tu: from, den: to })} />
        </Container>
      )}
      {error ? (
        <Container className="p-0">
          <Failure error={error} onRetry={() => void Promise.all([registry.refetch(), scans.refetch()])} />
        </Container>
      ) : scans.data === undefined ? (
        <Loading />
      ) : (
        <ScanReportView report={scans.data} view={toScanView(address)} onView={(theo) => set({ theo })} />
      )}
    </div>
  )
}
