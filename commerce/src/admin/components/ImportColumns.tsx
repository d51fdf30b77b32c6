import { Container } from "@medusajs/ui"

import { IMPORT_COLUMNS, type ImportColumn } from "../../desk/import-columns"
import { IMPORT, IMPORT_MEANINGS } from "../lib/words"

const COLUMNS = Object.keys(IMPORT_COLUMNS) as ImportColumn[]

/** What belongs in each column of the template. */
export function ImportColumns() {
  return (
    <Container className="px-6 py-4">
      <details>
        <summary className="txt-small cursor-pointer">{IMPORT.columnsTitle}</summary>
        <dl className="txt-small mt-3 grid grid-cols-[minmax(9rem,1fr)_3fr] gap-x-4 gap-y-1">
          {COLUMNS.map((column) => (
            <div key={column} className="contents">
              <dt className="text-ui-fg-subtle">{IMPORT_COLUMNS[column]}</dt>
              <dd>{IMPORT_MEANINGS[column]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Container>
  )
}
