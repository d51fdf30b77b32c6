import { Table, Text } from "@medusajs/ui"

import { formatDay } from "../../../../domain/day"
import { isShort, type NeedByDay } from "../../lib/quote/capacity"
import { formatCount } from "../../lib/quote/counts"
import { OFFER } from "../../lib/words/quote"

/** Live, while the plan is typed: what it needs by each day and what can still be promised for it. */
export function OfferCapacity({ id, needs }: { id: string; needs: readonly NeedByDay[] }) {
  return (
    <section id={id} tabIndex={-1} aria-label={OFFER.capacity} className="flex flex-col gap-y-2 outline-none">
      <h3 className="txt-small-plus">{OFFER.capacity}</h3>
      <Text size="small" className="text-ui-fg-subtle">
        {OFFER.capacityIntro}
      </Text>
      <Text size="small" weight="plus" role="status">
        {needs.length === 0 ? OFFER.capacityEmpty : needs.some(isShort) ? null : OFFER.capacityFine}
      </Text>
      {needs.length > 0 && (
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={OFFER.capacityTable}>
          <Table>
            <Table.Header>
              <Table.Row>
                {OFFER.capacityColumns.map((column) => (
                  <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                    {column}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {needs.map((need) => (
                <Table.Row key={`${need.productHandle} ${need.by}`}>
                  <Table.Cell className="min-w-40 py-2">{need.name}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap tabular-nums">{formatDay(need.by)}</Table.Cell>
                  <Table.Cell className="tabular-nums">{formatCount(need.wanted)}</Table.Cell>
                  <Table.Cell className="tabular-nums">{formatCount(need.free)}</Table.Cell>
                  <Table.Cell className={isShort(need) ? "text-ui-fg-error whitespace-nowrap" : undefined}>
                    {isShort(need) ? OFFER.short(formatCount(need.wanted - need.free)) : OFFER.enough}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </section>
  )
}
