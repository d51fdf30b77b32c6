import type { InputHTMLAttributes } from "react"
import { Field } from "../../components/ui/Field"
import { inputId, type Field as FieldName } from "./form"

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
    <Field id={inputId(field)} name={field} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          {...input}
          required
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  )
}
