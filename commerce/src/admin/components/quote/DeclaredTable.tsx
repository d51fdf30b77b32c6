import { Button, Table, Text } from "@medusajs/ui"

import { formatDay, type Day } from "../../../../domain/day"
import type { CapacityItem } from "../../../../domain/quote/quote"
import { formatCount } from "../../lib/quote/counts"
import { CAPACITY } from "../../lib/words/quote"

interface DeclaredTableProps {
  capacities: readonly CapacityItem[]
  nameOf: (productHandle: string) => string
  on: Day
  onChange: (capacity: CapacityItem) => void
  onReceive: (capacity: CapacityItem) => void
}

/** What producers said they bring, with what has come of it. */
export function DeclaredTable({ capacities, nameOf, on, onChange, onReceive }: DeclaredTableProps) {
  if (capacities.length === 0)
    return (
      <Text size="small" className="px-6 pb-6">
        {CAPACITY.noneDeclared}
      </Text>
    )
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={CAPACITY.declared}>
      <Table>
        <Table.Header>
          <Table.Row>
            {CAPACITY.declaredColumns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {capacities.map((capacity) => {
            const { id, productHandle, pieces, by, received, note } = capacity
            const name = nameOf(productHandle)
            const isOpen = received < pieces
            return (
              <Table.Row key={id}>
                <Table.Cell className="min-w-48 py-2">{name}</Table.Cell>
                <Table.Cell className="tabular-nums">{formatCount(pieces)}</Table.Cell>
                <Table.Cell className="py-2 tabular-nums">
                  {formatDay(by)}
                  {isOpen && by < on && (
                    <Text size="xsmall" className="text-ui-fg-error">
                      {CAPACITY.late}
                    </Text>
                  )}
                </Table.Cell>
                <Table.Cell className="tabular-nums">{formatCount(received)}</Table.Cell>
                <Table.Cell className="min-w-32 py-2">{note}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  {isOpen && (
                    <Button
                      size="small"
                      variant="secondary"
                      aria-label={`${CAPACITY.receive}: ${name}`}
                      onClick={() => onReceive(capacity)}
                    >
                      {CAPACITY.receive}
                    </Button>
                  )}
                  <Button
                    size="small"
                    variant="transparent"
                    aria-label={`${CAPACITY.change}: ${name}`}
                    onClick={() => onChange(capacity)}
                  >
                    {CAPACITY.change}
                  </Button>
                </Table.Cell>
              </Table.Row>
            )
          })}
        </Table.Body>
      </Table>
    </div>
  )
}
