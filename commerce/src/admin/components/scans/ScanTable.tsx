import { Table, Text } from "@medusajs/ui"

import { formatDay, type Day } from "../../../../domain/day"
import { formatCount } from "../../lib/quote/counts"
import type { ScanLine, ScanView } from "../../lib/scans/report"
import { SCANS, SCANS_PAGE } from "../../lib/words/scans"

/** The lines of the report, each with a bar as long as its share of the longest. */
export function ScanTable({ lines, view }: { lines: readonly ScanLine[]; view: ScanView }) {
  if (lines.length === 0)
    return (
      <Text role="status" size="small" className="px-6 py-8">
        {SCANS.empty}
      </Text>
    )
  const most = Math.max(1, ...lines.map(({ count }) => count))
  return (
    // Reached with the keyboard, so that it scrolls sideways on a narrow screen.
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={SCANS_PAGE}>
      <Table>
        <Table.Header>
          <Table.Row>
            {SCANS.columns[view].map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.map(({ key, name, code, count, overLimit, orders }) => (
            <Table.Row key={key}>
              <Table.Cell className="min-w-56 py-2">
                {name === null ? SCANS.noPoint : view === "day" ? formatDay(name as Day) : name}
                <div aria-hidden="true" className="pt-1">
                  <div
                    className="bg-ui-tag-blue-icon h-1 rounded-full"
                    style={{ width: `${(100 * count) / most}%` }}
                  />
                </div>
              </Table.Cell>
              {view === "code" && (
                <Table.Cell className="whitespace-nowrap">
                  <code>{code}</code>
                </Table.Cell>
              )}
              <Table.Cell className="tabular-nums">{formatCount(count)}</Table.Cell>
              <Table.Cell className="tabular-nums">{formatCount(overLimit)}</Table.Cell>
              {view === "point" && <Table.Cell className="tabular-nums">{formatCount(orders)}</Table.Cell>}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
