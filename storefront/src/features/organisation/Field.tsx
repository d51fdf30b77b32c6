import type { ReactNode } from "react"
import { inputId, type Field as FieldName } from "./form"

interface ControlProps {
  id: string
  name: string
  className: string
  "aria-invalid": boolean | undefined
  "aria-describedby": string | undefined
}

export interface FieldProps {
  field: FieldName
  label: string
  hint?: string | undefined
  error: string | undefined
}

/** Ties a control to its label, hint and error. */
export function Field({
  field,
  label,
  hint,
  error,
  children,
}: FieldProps & { children(control: ControlProps): ReactNode }) {
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
        className: "control",
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
