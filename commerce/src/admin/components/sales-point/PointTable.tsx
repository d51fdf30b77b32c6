import { Badge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { formatDay, type Day } from "../../../../domain/day"
import type { SalesPointItem } from "../../../../domain/sales-point"
import { COMMUNES } from "../../lib/gift-box/communes"
import { standingOf } from "../../lib/sales-point/list"
import { KIND_WORDS, POINT_LIST, POINT_PAGES } from "../../lib/words/sales-point"
import { PointStandingLabel } from "./PointStandingLabel"

export function PointTable({ points, on }: { points: readonly SalesPointItem[]; on: Day }) {
  if (points.length === 0) {
    return (
      <div role="status" className="border-ui-border-base border-t px-6 py-8">
        <Text weight="plus">{POINT_LIST.empty}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {POINT_LIST.emptyHint}
        </Text>
      </div>
    )
  }
  return (
    // Reached with the keyboard, so that it scrolls sideways on a narrow screen.
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={POINT_PAGES.list}>
      <Table>
        <Table.Header>
          <Table.Row>
            {POINT_LIST.columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {points.map((point) => (
            <Table.Row key={point.id}>
              <Table.Cell className="min-w-56 py-2">
                <Link
                  to={`/diem-ban/${point.id}`}
                  className="text-ui-fg-base txt-compact-small-plus underline"
                >
                  {point.name}
                </Link>
                {point.demonstration && (
                  <Badge size="2xsmall" className="ml-2">
                    {POINT_LIST.demonstration}
                  </Badge>
                )}
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {point.address}
                </Text>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{KIND_WORDS[point.kind]}</Table.Cell>
              <Table.Cell className="min-w-32 py-2">
                {point.commune === null
                  ? POINT_LIST.outside
                  : (COMMUNES.get(point.commune)?.name ?? point.commune)}
              </Table.Cell>
              <Table.Cell className="tabular-nums">{point.productHandles.length}</Table.Cell>
              <Table.Cell className="py-2">
                <PointStandingLabel standing={standingOf(point, on)} />
                <Text size="xsmall" className="text-ui-fg-subtle whitespace-nowrap">
                  {spanOf(point)}
                </Text>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <code>{point.code}</code>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function spanOf({ opensOn, closesOn }: SalesPointItem): string {
  return [opensOn && POINT_LIST.from(formatDay(opensOn)), closesOn && POINT_LIST.until(formatDay(closesOn))]
    .filter(Boolean)
    .join(" ")
}
