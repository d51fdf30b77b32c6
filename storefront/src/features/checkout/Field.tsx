import type { ReactNode } from "react"
import { inputId, type Field as FieldName } from "./form"

/** What ties a control to its label, hint and error. */
interface ControlProps {
  id: string
  name: string
  "aria-invalid": boolean | undefined
  "aria-describedby": string | undefined
}

interface Props {
  field: FieldName
  label: string
  hint?: string | undefined
  /** The sentence to show beside the field. */
  error: string | undefined
  children(control: ControlProps): ReactNode
}

export function Field({ field, label, hint, error, children }: Props) {
  const id = inputId(field)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="small soft">
          {hint}
        </p>
      )}
      {children({
        id,
        name: field,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": described || undefined,
      })}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  )
}
