import { Button, Checkbox, Container, Heading, Label, StatusBadge, Table, Text } from "@medusajs/ui"
import { useState } from "react"

import { IMPORT_COLUMNS } from "../../desk/import-columns"
import type { ImportLine } from "../../desk/import-lines"
import type { ImportPreview } from "../lib/api"
import { fieldInWords } from "../lib/changes"
import { COLUMN_WORDS, FIELD_WORDS, IMPORT } from "../lib/words"
import { ChangeLines } from "./ChangeLines"

interface ImportPreviewTableProps {
  preview: ImportPreview
  isWriting: boolean
  failure: string | null
  /** False once the preview is out of date. */
  mayWrite: boolean
  onWrite: (leaveOut: boolean) => void
}

const COLOURS = { create: "green", update: "blue", unchanged: "grey", refused: "red" } as const
const ACTIONS = ["create", "update", "unchanged", "refused"] as const

export function ImportPreviewTable({
  preview,
  isWriting,
  failure,
  mayWrite,
  onWrite,
}: ImportPreviewTableProps) {
  const { lines, counts } = preview
  const [leaveOut, setLeaveOut] = useState(false)
  const isHeld = counts.refused > 0 && !leaveOut
  const isEmpty = counts.create + counts.update === 0
  return (
    <Container className="p-0">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Heading level="h2">{IMPORT.previewTitle}</Heading>
        <ul className="flex flex-wrap gap-2">
          {ACTIONS.map((action) => (
            <li key={action}>
              <StatusBadge color={COLOURS[action]}>
                {`${IMPORT.actions[action]}: ${counts[action]}`}
              </StatusBadge>
            </li>
          ))}
        </ul>
        {counts.refused > 0 && (
          <div className="flex items-center gap-x-2">
            <Checkbox
              id="import-leave-out"
              checked={leaveOut}
              onCheckedChange={(checked) => setLeaveOut(checked === true)}
            />
            <Label htmlFor="import-leave-out" size="small">
              {IMPORT.leaveOut}
            </Label>
          </div>
        )}
        <Text id="import-held" size="small" className="text-ui-fg-subtle empty:hidden" role="status">
          {isHeld ? IMPORT.held : isEmpty ? IMPORT.nothing : null}
        </Text>
        <p role="alert" className="txt-small text-ui-fg-error empty:hidden">
          {failure}
        </p>
        <div>
          <Button
            size="small"
            disabled={isHeld || isEmpty || !mayWrite}
            isLoading={isWriting}
            aria-describedby="import-held"
            onClick={() => onWrite(leaveOut)}
          >
            {isWriting ? IMPORT.committing : IMPORT.commit}
          </Button>
        </div>
      </div>
      {lines.length === 0 ? (
        <Text className="px-6 pb-6">{IMPORT.noLines}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {IMPORT.columns.map((column) => (
                  <Table.HeaderCell key={column} scope="col">
                    {column}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {lines.map((line) => (
                <PreviewRow key={line.line} line={line} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}

function PreviewRow({ line }: { line: ImportLine }) {
  return (
    <Table.Row className="align-top">
      <Table.Cell className="py-3 tabular-nums">{line.line}</Table.Cell>
      <Table.Cell className="py-3">
        <StatusBadge color={COLOURS[line.action]} className="whitespace-nowrap">
          {IMPORT.actions[line.action]}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-3">{line.product}</Table.Cell>
      <Table.Cell className="min-w-80 py-3">
        {line.reasons.map(({ field, message }) => (
          <p key={`${field} ${message}`} className="text-ui-fg-error">
            {message}
          </p>
        ))}
        {(line.action === "create" || line.action === "update") && (
          <ChangeLines
            changes={line.changes.map(({ field, before, after }) => ({
              label: fieldWord(field),
              before: line.action === "create" ? null : fieldInWords(field, before),
              after: fieldInWords(field, after),
            }))}
          />
        )}
      </Table.Cell>
    </Table.Row>
  )
}

/** The server names a field as the file or as the record does. */
function fieldWord(field: string): string {
  const words: Record<string, string> = { ...FIELD_WORDS, ...COLUMN_WORDS, ...IMPORT_COLUMNS }
  return words[field] ?? field
}
