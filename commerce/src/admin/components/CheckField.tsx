import { Checkbox, Label } from "@medusajs/ui"

interface CheckFieldProps {
  id: string
  label: string
  isChecked: boolean
  isDisabled?: boolean
  onCheck: (isChecked: boolean) => void
}

export function CheckField({ id, label, isChecked, isDisabled = false, onCheck }: CheckFieldProps) {
  return (
    <div className="flex min-h-8 items-center gap-x-2">
      <Checkbox
        id={id}
        checked={isChecked}
        disabled={isDisabled}
        onCheckedChange={(checked) => onCheck(checked === true)}
      />
      <Label htmlFor={id} size="small">
        {label}
      </Label>
    </div>
  )
}
