import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { formatDay } from "../../../domain/day"
import type { RecordItem } from "../../desk/records"
import { COMMON, EVIDENCE_WORDS, LIST, UNKNOWN } from "../lib/words"
import { StatusLabel } from "./StatusLabel"

export function RecordTable({ records }: { records: readonly RecordItem[] }) {
  if (records.length === 0) {
    return (
      <div role="status" className="border-ui-border-base border-y px-6 py-8">
        <Text weight="plus">{LIST.empty}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {LIST.emptyHint}
        </Text>
      </div>
    )
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {LIST.columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="py-2">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {records.map((record) => (
            <RecordRow key={record.id ?? record.product.id} record={record} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function RecordRow({ record }: { record: RecordItem }) {
  const { recognition, product } = record
  return (
    <Table.Row>
      <Table.Cell className="min-w-40 py-2">
        <Link
          to={recordAddress(record)}
          className="text-ui-fg-interactive txt-compact-small-plus hover:underline"
        >
          {product.title}
        </Link>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-2">{record.producer?.name ?? LIST.producerUnknown}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {recognition ? COMMON.stars(recognition.stars) : UNKNOWN}
      </Table.Cell>
      <Table.Cell>
        <StatusLabel status={record.status} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {record.lastDay ? formatDay(record.lastDay) : UNKNOWN}
      </Table.Cell>
      <Table.Cell className="min-w-24 py-2">
        {recognition ? EVIDENCE_WORDS[recognition.evidence] : UNKNOWN}
      </Table.Cell>
    </Table.Row>
  )
}

/** A candidate has no record to open: its row leads to the form that makes one. */
function recordAddress({ id, product }: RecordItem): string {
  return id === null
    ? `/giay-cong-nhan/moi?${new URLSearchParams({ product: product.handle }).toString()}`
    : `/giay-cong-nhan/${id}`
}
