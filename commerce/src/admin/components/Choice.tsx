import { Label, RadioGroup } from "@medusajs/ui"

import type { FieldAria } from "./Field"

interface ChoiceProps {
  aria: FieldAria
  value: string | null
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** A choice of a few, all in sight. */
export function Choice({ aria, value, options, onChoose }: ChoiceProps) {
  return (
    <RadioGroup
      {...aria}
      value={value ?? ""}
      onValueChange={onChoose}
      className="flex flex-wrap gap-x-5 gap-y-1"
    >
      {options.map((option) => (
        <div key={option.value} className="flex min-h-8 items-center gap-x-2">
          <RadioGroup.Item value={option.value} id={`${aria.id}-${option.value}`} />
          <Label htmlFor={`${aria.id}-${option.value}`} size="small">
            {option.label}
          </Label>
        </div>
      ))}
    </RadioGroup>
  )
}
