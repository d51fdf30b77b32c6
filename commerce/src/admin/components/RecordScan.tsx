import { Button, Input, Label, Text, toast } from "@medusajs/ui"
import { useId, useState } from "react"

import type { DecisionDocument } from "../../../domain/certification"
import { attachScan } from "../lib/api"
import { useChange } from "../lib/queries"
import { SCAN_TYPES, scanFault } from "../lib/scan"
import { SCAN } from "../lib/words"
import { Section } from "./Section"

export function RecordScan({ id, scan }: { id: string; scan: DecisionDocument | null }) {
  const inputId = useId()
  const [file, setFile] = useState<File | null>(null)
  const fault = file === null ? null : scanFault(file)
  const attach = useChange(
    (chosen: File) => attachScan(id, chosen),
    () => {
      toast.success(SCAN.attached)
      setFile(null)
    },
  )
  const problem = fault ?? attach.error?.message
  return (
    <Section title={SCAN.title}>
      {scan === null ? (
        <Text size="small" className="text-ui-fg-subtle">
          {SCAN.none}
        </Text>
      ) : (
        <div className="txt-small flex flex-col gap-y-1">
          <p className="break-all">{scan.name}</p>
          <p className="text-ui-fg-subtle break-all">
            {`${SCAN.sha256}: `}
            <code>{scan.sha256}</code>
          </p>
          <a
            href={scan.url}
            target="_blank"
            rel="noreferrer"
            className="text-ui-fg-interactive hover:underline"
          >
            {SCAN.open}
          </a>
        </div>
      )}
      <form
        className="flex flex-col gap-y-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (file !== null && fault === null) attach.mutate(file)
        }}
      >
        <Label htmlFor={inputId} size="small">
          {SCAN.choose}
        </Label>
        <Input
          // Emptied with what it had chosen.
          key={scan?.sha256 ?? "none"}
          id={inputId}
          type="file"
          accept={SCAN_TYPES.join(",")}
          aria-describedby={`${inputId}-problem`}
          aria-invalid={problem !== undefined}
          onChange={({ target }) => {
            attach.reset()
            setFile(target.files?.[0] ?? null)
          }}
        />
        <p id={`${inputId}-problem`} role="alert" className="txt-small text-ui-fg-error empty:hidden">
          {problem}
        </p>
        <div>
          <Button
            type="submit"
            size="small"
            variant="secondary"
            disabled={file === null || fault !== null}
            isLoading={attach.isPending}
          >
            {attach.isPending ? SCAN.attaching : scan === null ? SCAN.attach : SCAN.replace}
          </Button>
        </div>
      </form>
    </Section>
  )
}
