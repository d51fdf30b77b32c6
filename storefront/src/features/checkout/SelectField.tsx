import type { Place } from "../../components/places/places"
import { Field } from "../../components/ui/Field"
import { inputId, type Field as FieldName } from "./form"

interface Props {
  field: FieldName
  label: string
  /** The text of the choice that chooses nothing. */
  empty: string
  error: string | undefined
  autoComplete: string
  places: readonly Place[]
  value: string
  onValue(code: string): void
  onLeave(): void
}

export function SelectField({
  field,
  label,
  empty,
  error,
  autoComplete,
  places,
  value,
  onValue,
  onLeave,
}: Props) {
  return (
    <Field id={inputId(field)} name={field} label={label} error={error}>
      {(control) => (
        <select
          {...control}
          required
          autoComplete={autoComplete}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onBlur={onLeave}
        >
          <option value="">{empty}</option>
          {places.map(({ code, name }) => (
            <option key={code} value={code} lang="vi">
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
