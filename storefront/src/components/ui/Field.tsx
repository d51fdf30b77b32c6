import type { ReactNode } from "react"

/** What ties a control to its label, hint and error. */
interface ControlProps {
  id: string
  name: string
  className: string
  "aria-invalid": boolean | undefined
  "aria-describedby": string | undefined
}

interface FieldProps {
  id: string
  name: string
  label: string
  hint?: string | undefined
  /** The sentence to show beside the field. */
  error: string | undefined
}

export function Field({
  id,
  name,
  label,
  hint,
  error,
  children,
}: FieldProps & { children(control: ControlProps): ReactNode }) {
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
        name,
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
