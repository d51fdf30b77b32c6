import type { ReactNode } from "react"

/** What ties a control of a recipient to its label and its fault. */
interface RowControl {
  id: string
  className: string
  "aria-invalid": boolean | undefined
  "aria-describedby": string | undefined
}

export interface RowFieldProps {
  id: string
  label: string
  /** What, why and what to do. */
  error: string | undefined
  wide?: boolean
}

export function RowField({
  id,
  label,
  error,
  wide = false,
  children,
}: RowFieldProps & { children(control: RowControl): ReactNode }) {
  return (
    <div className={wide ? "field gift-wide" : "field"}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: "control",
        "aria-invalid": error ? true : undefined,
        "aria-describedby": error ? `${id}-error` : undefined,
      })}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  )
}
