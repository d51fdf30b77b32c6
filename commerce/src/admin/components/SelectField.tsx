import { Select } from "@medusajs/ui"

import { Field } from "./Field"

interface SelectFieldProps {
  id: string
  label: string
  hint?: string
  problem?: string | undefined
  value: string
  placeholder: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** A choice of more than a few. */
export function SelectField({ value, placeholder, options, onChoose, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(aria) => (
        // Radix says "" on its own when a form is put back; no choice is empty.
        <Select value={value} onValueChange={(chosen) => chosen !== "" && onChoose(chosen)}>
          <Select.Trigger {...aria}>
            <Select.Value placeholder={placeholder} />
          </Select.Trigger>
          <Select.Content>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value}>
                {option.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
