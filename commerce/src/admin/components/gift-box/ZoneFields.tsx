import { Button, Input } from "@medusajs/ui"

import { zoneField, type ZoneState } from "../../lib/gift-box/campaign-form"
import { PROVINCES } from "../../lib/gift-box/communes"
import { CAMPAIGN } from "../../lib/words/campaign"
import { CheckField } from "../CheckField"
import { Field } from "../Field"

interface ZoneFieldsProps {
  prefix: string
  index: number
  zones: readonly ZoneState[]
  problemOf: (field: string) => string | undefined
  onChange: (changes: Partial<ZoneState>) => void
  onLeave: (field: string) => void
  onRemove: () => void
}

/** A zone of delivery: its provinces, none for everywhere else, and the last day to order from there. */
export function ZoneFields({
  prefix,
  index,
  zones,
  problemOf,
  onChange,
  onLeave,
  onRemove,
}: ZoneFieldsProps) {
  const zone = zones[index]
  if (zone === undefined) return null
  const id = `${prefix}-zone-${index}`
  const text = (name: "name" | "nameEn" | "lastOrderOn", label: string, lang?: string) => {
    // Both names share one problem, said beside the first.
    const field = zoneField(index, name === "lastOrderOn" ? "lastOrderOn" : "name")
    return (
      <Field id={`${id}-${name}`} label={label} problem={name === "nameEn" ? undefined : problemOf(field)}>
        {(aria) => (
          <Input
            {...aria}
            size="small"
            lang={lang}
            autoComplete="off"
            value={zone[name]}
            onChange={({ target }) => onChange({ [name]: target.value })}
            onBlur={() => onLeave(field)}
          />
        )}
      </Field>
    )
  }
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-3">
      <legend className="txt-compact-small-plus px-1">{CAMPAIGN.zone(index + 1)}</legend>
      {text("name", CAMPAIGN.zoneName)}
      {text("nameEn", CAMPAIGN.zoneNameEn, "en")}
      {text("lastOrderOn", CAMPAIGN.zoneLastOrder)}
      <details>
        <summary className="txt-small cursor-pointer py-1">
          {`${CAMPAIGN.provinces}: ${CAMPAIGN.provincesChosen(zone.provinces.length)}`}
        </summary>
        <div className="grid grid-cols-1 gap-x-3 sm:grid-cols-2">
          {PROVINCES.map(({ code, name }) => {
            const other = zones.find((one, at) => at !== index && one.provinces.includes(code))
            return (
              <CheckField
                key={code}
                id={`${id}-${code}`}
                label={other ? `${name} (${CAMPAIGN.takenBy(other.name)})` : name}
                isChecked={zone.provinces.includes(code)}
                isDisabled={other !== undefined}
                onCheck={(isChecked) =>
                  onChange({
                    provinces: isChecked
                      ? [...zone.provinces, code]
                      : zone.provinces.filter((one) => one !== code),
                  })
                }
              />
            )
          })}
        </div>
      </details>
      <div>
        <Button
          type="button"
          size="small"
          variant="transparent"
          aria-label={CAMPAIGN.removeZone(zone.name)}
          onClick={onRemove}
        >
          {CAMPAIGN.removeShort}
        </Button>
      </div>
    </fieldset>
  )
}
