import type { InputHTMLAttributes } from "react"
import { Field } from "./Field"
import type { Field as FieldName } from "./form"

interface Props extends Pick<InputHTMLAttributes<HTMLInputElement>, "type" | "autoComplete" | "inputMode"> {
  field: FieldName
  label: string
  hint?: string | undefined
  error: string | undefined
  value: string
  onValue(value: string): void
  onLeave(): void
}

export function TextField({ field, label, hint, error, value, onValue, onLeave, ...input }: Props) {
  return (
    <Field field={field} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          {...input}
          className="control"
          required
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  )
}
