import { SALES_POINT_KINDS } from "../../../../domain/sales-point"
import { COMMUNES } from "../../lib/gift-box/communes"
import type { PointState } from "../../lib/sales-point/sales-point-form"
import { KIND_WORDS, POINT_FIELDS, POINT_FORM, POINT_HINTS } from "../../lib/words/sales-point"
import { Choice } from "../Choice"
import { Field } from "../Field"
import { Section } from "../Section"
import { SelectField } from "../SelectField"
import { TextField } from "../TextField"
import type { CheckedForm } from "../use-checked-form"

const OUTSIDE = "outside"
const COMMUNE_OPTIONS = [...COMMUNES]
  .map(([value, { name }]) => ({ value, label: name }))
  .sort((a, b) => a.label.localeCompare(b.label, "vi"))

type TextName = Exclude<keyof PointState, "kind" | "commune" | "productHandles">

/** What a sales point is, where it is and when it is open. */
export function PointFields({ prefix, form }: { prefix: string; form: CheckedForm<PointState> }) {
  const { state, change } = form
  const text = (name: TextName, hint?: string, lang?: "en") => (
    <TextField
      prefix={prefix}
      form={form}
      name={name}
      label={POINT_FIELDS[name] ?? name}
      hint={hint}
      {...(lang && { lang })}
    />
  )
  return (
    <>
      <Section title={POINT_FORM.who}>
        {text("name", POINT_HINTS.name)}
        {text("nameEn", POINT_HINTS.nameEn, "en")}
        <Field id={`${prefix}-kind`} label={POINT_FIELDS.kind ?? ""} isGroup>
          {(aria) => (
            <Choice
              aria={aria}
              value={state.kind}
              options={SALES_POINT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
              onChoose={(value) =>
                change({ kind: SALES_POINT_KINDS.find((kind) => kind === value) ?? state.kind })
              }
            />
          )}
        </Field>
      </Section>
      <Section title={POINT_FORM.where}>
        <SelectField
          id={`${prefix}-commune`}
          label={POINT_FIELDS.commune ?? ""}
          value={state.commune === "" ? OUTSIDE : state.commune}
          placeholder={POINT_FORM.chooseCommune}
          options={[{ value: OUTSIDE, label: POINT_FORM.outside }, ...COMMUNE_OPTIONS]}
          onChoose={(value) => change({ commune: value === OUTSIDE ? "" : value })}
        />
        {text("address", POINT_HINTS.address)}
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          {text("latitude", POINT_HINTS.coordinates)}
          {text("longitude", POINT_HINTS.coordinates)}
        </div>
      </Section>
      <Section title={POINT_FORM.when}>
        {text("hours", POINT_HINTS.hours)}
        {text("phone")}
        <div className="grid grid-cols-1 items-end gap-3 sm:grid-cols-2">
          {text("opensOn", POINT_HINTS.opensOn)}
          {text("closesOn", POINT_HINTS.closesOn)}
        </div>
      </Section>
    </>
  )
}
