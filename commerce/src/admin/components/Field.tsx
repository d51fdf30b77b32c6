import { Hint, Label } from "@medusajs/ui"
import type { ReactNode } from "react"

interface FieldProps {
  id: string
  label: string
  hint?: string | undefined
  problem?: string | undefined
  /** A group of choices is named by the label and cannot be its target. */
  isGroup?: boolean
  children: (aria: FieldAria) => ReactNode
}

export interface FieldAria {
  id: string
  "aria-describedby": string | undefined
  "aria-invalid": boolean
  "aria-labelledby"?: string
}

/** An input with its label, hint and refusal, tied together for a screen reader. */
export function Field({ id, label, hint, problem, isGroup = false, children }: FieldProps) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ")
  const aria: FieldAria = {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": problem !== undefined,
    ...(isGroup ? { "aria-labelledby": `${id}-label` } : {}),
  }
  return (
    <div className="flex flex-col gap-y-1.5">
      <Label id={`${id}-label`} size="small" weight="plus" {...(isGroup ? {} : { htmlFor: id })}>
        {label}
      </Label>
      {hint && (
        <Hint id={`${id}-hint`} className="text-ui-fg-subtle">
          {hint}
        </Hint>
      )}
      {children(aria)}
      <div aria-live="polite">
        {problem && (
          <Hint id={`${id}-problem`} variant="error">
            {problem}
          </Hint>
        )}
      </div>
    </div>
  )
}
