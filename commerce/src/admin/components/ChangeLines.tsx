import { Text } from "@medusajs/ui"

import { RECORD, UNKNOWN } from "../lib/words"

export interface ChangeLine {
  label: string
  /** Null where there was nothing before; the line then says only what is entered. */
  before: string | null
  after: string | null
}

export function ChangeLines({ changes }: { changes: readonly ChangeLine[] }) {
  if (changes.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {RECORD.noFieldChanged}
      </Text>
    )
  }
  return (
    <ul className="flex flex-col gap-y-0.5">
      {changes.map(({ label, before, after }) => (
        <li key={label} className="txt-small break-words">
          <span className="text-ui-fg-subtle">{`${label}: `}</span>
          {before !== null && (
            <>
              <del className="text-ui-fg-subtle no-underline">{before}</del>
              <span aria-hidden="true">{" → "}</span>
              <span className="sr-only">{RECORD.becomes}</span>
            </>
          )}
          <ins className="no-underline">{after ?? UNKNOWN}</ins>
        </li>
      ))}
    </ul>
  )
}
