import { Button, Container, Text } from "@medusajs/ui"

import type { ScanReport } from "../../../../domain/scan"
import { formatCount } from "../../lib/quote/counts"
import { SCAN_VIEWS, toLines, totalsOf, type ScanView } from "../../lib/scans/report"
import { SCANS } from "../../lib/words/scans"
import { Section } from "../Section"
import { ScanTable } from "./ScanTable"

interface ScanReportViewProps {
  report: ScanReport
  view: ScanView
  onView: (view: ScanView) => void
}

/** The numbers, and beside them what they may and may not say. */
export function ScanReportView({ report, view, onView }: ScanReportViewProps) {
  const { count, overLimit, orders } = totalsOf(report)
  return (
    <>
      <Container className="p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <Text role="status" size="small">
            {SCANS.total(formatCount(count), formatCount(overLimit), formatCount(orders))}
          </Text>
          <div role="group" aria-label={SCANS.by} className="flex flex-wrap gap-2">
            {SCAN_VIEWS.map((one) => (
              <Button
                key={one}
                type="button"
                size="small"
                variant={one === view ? "primary" : "secondary"}
                aria-pressed={one === view}
                onClick={() => onView(one)}
              >
                {SCANS.views[one]}
              </Button>
            ))}
          </div>
        </div>
        <ScanTable lines={toLines(report, view)} view={view} />
      </Container>
      <Section title={SCANS.says}>
        <ul className="txt-small flex max-w-3xl list-disc flex-col gap-y-2 pl-4">
          {report.says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}
