import { Button } from "@medusajs/ui"
import { forwardRef } from "react"

import type { Problem } from "../lib/form"
import { COMMON, FIELD_WORDS } from "../lib/words"

interface ErrorSummaryProps {
  /** Before each field's name in the ids of the form's inputs. */
  prefix: string
  problems: readonly Problem[]
  /** What the server answered, where it is not about one field. */
  failure: string | null
  /** What the reader calls a field. */
  wordOf?: (field: string) => string
}

/** What keeps a form from being saved; each line leads to its input. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { prefix, problems, failure, wordOf = fieldWord },
  ref,
) {
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-label={COMMON.summary}
      className="outline-none empty:hidden"
    >
      {(problems.length > 0 || failure !== null) && (
        <div className="border-ui-border-error bg-ui-bg-subtle flex flex-col gap-y-2 rounded-lg border p-4">
          <p className="txt-compact-medium-plus text-ui-fg-error">
            {problems.length > 0 ? COMMON.problems(problems.length) : COMMON.refused}
          </p>
          {failure !== null && <p className="txt-small">{failure}</p>}
          <ul className="flex list-disc flex-col gap-y-1 pl-4">
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`} className="txt-small">
                <Button
                  type="button"
                  variant="transparent"
                  size="small"
                  className="h-auto whitespace-normal p-0 text-left underline"
                  onClick={() => document.getElementById(`${prefix}-${field}`)?.focus()}
                >
                  {wordOf(field)}
                </Button>
                {`: ${message}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
})

function fieldWord(field: string): string {
  return Object.entries(FIELD_WORDS).find(([name]) => name === field)?.[1] ?? field
}
