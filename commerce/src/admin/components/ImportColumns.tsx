import { Container } from "@medusajs/ui"

import { IMPORT, IMPORT_COLUMNS } from "../lib/words"

/** What belongs in each column of the template. */
export function ImportColumns() {
  return (
    <Container className="px-6 py-4">
      <details>
        <summary className="txt-small cursor-pointer">{IMPORT.columnsTitle}</summary>
        <dl className="txt-small mt-3 grid grid-cols-[minmax(9rem,1fr)_3fr] gap-x-4 gap-y-1">
          {IMPORT_COLUMNS.map(({ name, meaning }) => (
            <div key={name} className="contents">
              <dt className="text-ui-fg-subtle">{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Container>
  )
}
