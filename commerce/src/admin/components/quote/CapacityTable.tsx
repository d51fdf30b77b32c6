import { Table, Text } from "@medusajs/ui"

import { formatDay } from "../../../../domain/day"
import type { CapacityRow } from "../../../../domain/quote/quote"
import { formatCount } from "../../lib/quote/counts"
import { CAPACITY } from "../../lib/words/quote"

/** Stock, promises and what is to come of each product, day by day. */
export function CapacityTable({ table }: { table: readonly CapacityRow[] }) {
  if (table.length === 0)
    return (
      <Text size="small" className="px-6 pb-6">
        {CAPACITY.empty}
      </Text>
    )
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={CAPACITY.table}>
      <Table>
        <Table.Header>
          <Table.Row>
            {CAPACITY.columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {table.flatMap((row) => linesOf(row).map(({ key, ...line }) => <Line key={key} {...line} />))}
        </Table.Body>
      </Table>
    </div>
  )
}

interface LineProps {
  /** Of the product; null on the days after its first. */
  row: CapacityRow | null
  by: string
  coming: number
  promised: number
  free: number
}

function linesOf(row: CapacityRow): (LineProps & { key: string })[] {
  const { productHandle, stocked, reserved, days } = row
  if (days.length === 0) {
    const free = Math.max(0, stocked - reserved)
    return [{ key: productHandle, row, by: CAPACITY.now, coming: 0, promised: 0, free }]
  }
  return days.map(({ by, ...day }, index) => ({
    key: `${productHandle} ${by}`,
    row: index === 0 ? row : null,
    by: formatDay(by),
    ...day,
  }))
}

function Line({ row, by, coming, promised, free }: LineProps) {
  return (
    <Table.Row>
      <Table.Cell className="min-w-56 py-2">
        {row && (
          <>
            <Text size="small" weight="plus">
              {row.name}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {row.producer ?? CAPACITY.unknownProducer}
            </Text>
          </>
        )}
      </Table.Cell>
      <Table.Cell className="tabular-nums">{row && formatCount(row.stocked)}</Table.Cell>
      <Table.Cell className="tabular-nums">{row && formatCount(row.reserved)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">{by}</Table.Cell>
      <Table.Cell className="tabular-nums">{formatCount(coming)}</Table.Cell>
      <Table.Cell className="tabular-nums">{formatCount(promised)}</Table.Cell>
      <Table.Cell className="txt-small-plus tabular-nums">{formatCount(free)}</Table.Cell>
    </Table.Row>
  )
}
