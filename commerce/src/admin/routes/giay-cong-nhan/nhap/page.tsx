import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import { isConflict } from "../../../components/EditDrawer"
import { ImportColumns } from "../../../components/ImportColumns"
import { ImportPreviewTable } from "../../../components/ImportPreviewTable"
import { PageHead } from "../../../components/PageHead"
import { commitImport, previewImport, type ImportPreview } from "../../../lib/api"
import { useChange } from "../../../lib/queries"
import { importTemplateAddress } from "../../../lib/template"
import { IMPORT, PAGES } from "../../../lib/words"

export const config = defineRouteConfig({ label: PAGES.import })

export default function ImportPage() {
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const read = useChange(previewImport, setPreview)
  const write = useChange(
    (chosen: { file: File; token: string; leaveOut: boolean }) =>
      commitImport(chosen.file, chosen.token, chosen.leaveOut),
    () => setPreview(null),
  )
  const choose = (chosen: File | null) => {
    setFile(chosen)
    setPreview(null)
    read.reset()
    write.reset()
  }
  const show = () => {
    write.reset()
    if (file !== null) read.mutate(file)
  }

  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={PAGES.import}
        intro={IMPORT.intro}
        actions={
          <Button asChild size="small" variant="secondary">
            <a href={importTemplateAddress()} download={IMPORT.templateName}>
              {IMPORT.template}
            </a>
          </Button>
        }
      />
      <ImportColumns />
      <Container className="flex flex-col gap-y-3 px-6 py-4">
        <Label htmlFor="import-file" size="small" weight="plus">
          {IMPORT.file}
        </Label>
        <Input
          id="import-file"
          type="file"
          accept=".csv,.xlsx"
          aria-describedby="import-failure"
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
        <p id="import-failure" role="alert" className="txt-small text-ui-fg-error empty:hidden">
          {read.error?.message}
        </p>
        <div>
          <Button
            size="small"
            variant={preview === null ? "primary" : "secondary"}
            disabled={file === null}
            isLoading={read.isPending}
            onClick={show}
          >
            {read.isPending ? IMPORT.previewing : preview === null ? IMPORT.preview : IMPORT.previewAgain}
          </Button>
        </div>
        {write.data && (
          <div role="status" className="flex flex-wrap items-center gap-3">
            <Text size="small">{IMPORT.done(write.data.counts.create, write.data.counts.update)}</Text>
            <Button asChild size="small" variant="secondary">
              <Link to="/giay-cong-nhan">{IMPORT.toList}</Link>
            </Button>
          </div>
        )}
      </Container>
      {preview !== null && file !== null && (
        <ImportPreviewTable
          key={preview.token}
          preview={preview}
          isWriting={write.isPending}
          failure={isConflict(write.error) ? IMPORT.stale : (write.error?.message ?? null)}
          mayWrite={!isConflict(write.error)}
          onWrite={(leaveOut) => write.mutate({ file, token: preview.token, leaveOut })}
        />
      )}
    </div>
  )
}
