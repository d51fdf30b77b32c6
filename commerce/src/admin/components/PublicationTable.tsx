import { StatusBadge, Table, Text } from "@medusajs/ui"

import type { Publication } from "../lib/api"
import { formatInstant } from "../lib/dates"
import { PUBLICATIONS, UNKNOWN } from "../lib/words"

const COLOURS = { waiting: "grey", building: "blue", served: "green", failed: "red" } as const

export function PublicationTable({ publications }: { publications: readonly Publication[] }) {
  if (publications.length === 0) return <Text className="px-6 pb-6">{PUBLICATIONS.empty}</Text>
  return (
    <div className="overflow-x-auto" aria-live="polite">
      <Table>
        <Table.Header>
          <Table.Row>
            {PUBLICATIONS.columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {publications.map((publication) => (
            <PublicationRow key={publication.id} publication={publication} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function PublicationRow({ publication }: { publication: Publication }) {
  const { status, reasons, error, requested_at, finished_at, release } = publication
  return (
    <Table.Row className="align-top">
      <Table.Cell className="py-3">
        <StatusBadge color={COLOURS[status]} className="whitespace-nowrap">
          {PUBLICATIONS.statuses[status]}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell className="min-w-48 py-3">
        <ul className="flex flex-col gap-y-0.5">
          {reasons.map(({ what, who, at }) => (
            <li key={`${at} ${who} ${what}`}>
              {what}
              <span className="text-ui-fg-subtle">{` · ${who}`}</span>
            </li>
          ))}
        </ul>
        {error !== null && (
          <>
            <p className="text-ui-fg-error break-words pt-1">{error}</p>
            <p>{PUBLICATIONS.keptServing}</p>
          </>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-24 py-3 tabular-nums">{formatInstant(requested_at)}</Table.Cell>
      <Table.Cell className="min-w-24 py-3 tabular-nums">
        {finished_at === null ? UNKNOWN : formatInstant(finished_at)}
      </Table.Cell>
      <Table.Cell className="min-w-28 break-all py-3">{release ?? UNKNOWN}</Table.Cell>
    </Table.Row>
  )
}
