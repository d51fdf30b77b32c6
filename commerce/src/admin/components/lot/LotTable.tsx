import { Button, Table, Text } from "@medusajs/ui"

import { formatDay, type Day } from "../../../../domain/day"
import type { LotItem } from "../../../../domain/lot"
import { formatCount } from "../../lib/quote/counts"
import { COMMON } from "../../lib/words"
import { LOT_LIST, LOT_PAGE, RECALL } from "../../lib/words/lot"
import { ClearButton } from "./ClearButton"
import { LotStateLabel } from "./LotStateLabel"

interface LotTableProps {
  lots: readonly LotItem[]
  on: Day
  /** Products of several makers have the same name. */
  producerOf: (productHandle: string) => string | null
  onEdit: (lot: LotItem) => void
  onRecall: (lot: LotItem) => void
}

export function LotTable({ lots, on, producerOf, onEdit, onRecall }: LotTableProps) {
  if (lots.length === 0) {
    return (
      <div role="status" className="border-ui-border-base border-t px-6 py-8">
        <Text weight="plus">{LOT_LIST.empty}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {LOT_LIST.emptyHint}
        </Text>
      </div>
    )
  }
  return (
    // Reached with the keyboard, so that it scrolls sideways on a narrow screen.
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={LOT_PAGE}>
      <Table>
        <Table.Header>
          <Table.Row>
            {LOT_LIST.columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lots.map((lot) => {
            const about = LOT_LIST.about(lot.code, lot.productName)
            return (
              <Table.Row key={lot.id}>
                <Table.Cell className="min-w-48 py-2">
                  {lot.productName}
                  <Text size="xsmall" className="text-ui-fg-subtle">
                    {producerOf(lot.productHandle)}
                  </Text>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  <code>{lot.code}</code>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap tabular-nums">{dayOrUnknown(lot.madeOn)}</Table.Cell>
                <Table.Cell className="whitespace-nowrap tabular-nums">
                  {dayOrUnknown(lot.expiresOn)}
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap tabular-nums">
                  {lot.pieces === null ? LOT_LIST.unknown : formatCount(lot.pieces)}
                </Table.Cell>
                <Table.Cell className="min-w-40 py-2">
                  <LotStateLabel lot={lot} on={on} />
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  <Button
                    type="button"
                    size="small"
                    variant="transparent"
                    aria-label={`${COMMON.edit} ${about}`}
                    onClick={() => onEdit(lot)}
                  >
                    {COMMON.edit}
                  </Button>
                  {lot.recall === null ? (
                    <Button
                      type="button"
                      size="small"
                      variant="danger"
                      aria-label={`${RECALL.action} ${about}`}
                      onClick={() => onRecall(lot)}
                    >
                      {RECALL.action}
                    </Button>
                  ) : (
                    lot.recall.clearedOn === null && <ClearButton lot={lot} />
                  )}
                </Table.Cell>
              </Table.Row>
            )
          })}
        </Table.Body>
      </Table>
    </div>
  )
}

function dayOrUnknown(day: Day | null): string {
  return day === null ? LOT_LIST.unknown : formatDay(day)
}
