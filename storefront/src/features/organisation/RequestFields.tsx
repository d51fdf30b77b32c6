import type { InputHTMLAttributes } from "react"
import { CA_MAU, type Place, type Places } from "../../components/places/places"
import { Field } from "../../components/ui/Field"
import type { Translate } from "../../i18n"
import { inputId, type Field as FieldName, type RequestForm } from "./form"
import type { RequestState } from "./use-request"

type TextKey = Exclude<keyof RequestForm, "boxes" | "consented">

interface Props {
  t: Translate
  state: RequestState
  places: Places
}

/** Who asks, and where they are. */
export function RequestFields({ t, state, places }: Props) {
  const { form, faults, change, leave } = state
  const about = (field: FieldName, hint = false) => ({
    id: inputId(field),
    name: field,
    label: t(`organisation.field.${field}`),
    hint: hint ? t(`organisation.field.${field}Hint`) : undefined,
    error: faults.includes(field) ? t(`organisation.invalid.${field}`) : undefined,
  })
  // An input that was passed by empty is not yet wrong.
  const onLeave = (field: FieldName, value: string) => () => value.trim() !== "" && leave(field)
  const text = (
    field: FieldName,
    key: TextKey,
    hint: boolean,
    input: InputHTMLAttributes<HTMLInputElement> = {},
  ) => (
    <Field {...about(field, hint)}>
      {(control) => (
        <input
          {...control}
          {...input}
          value={form[key]}
          onChange={(event) => change({ [key]: event.target.value })}
          onBlur={onLeave(field, form[key])}
        />
      )}
    </Field>
  )
  const choice = (field: FieldName, key: TextKey, empty: string, options: readonly Place[]) => (
    <Field {...about(field)}>
      {(control) => (
        <select
          {...control}
          value={form[key]}
          onChange={(event) => change({ [key]: event.target.value })}
          onBlur={onLeave(field, form[key])}
        >
          <option value="">{empty}</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code} lang="vi">
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )

  return (
    <>
      {text("name", "name", false, { autoComplete: "organization" })}
      {text("taxCode", "taxCode", true, { inputMode: "numeric", autoComplete: "off" })}
      {text("contact", "contact", false, { autoComplete: "name" })}
      {text("phone", "phone", true, { type: "tel", autoComplete: "tel" })}
      {text("email", "email", true, { type: "email", autoComplete: "email" })}
      {choice("province", "provinceCode", t("organisation.field.provinceEmpty"), places.provinces)}
      {form.provinceCode === CA_MAU
        ? choice("commune", "communeCode", t("organisation.field.communeEmpty"), places.communes)
        : text("commune", "communeName", true, { autoComplete: "address-level2" })}
      {text("address", "address", false, { autoComplete: "address-line1" })}
      <Field {...about("note", true)}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={form.note}
            onChange={(event) => change({ note: event.target.value })}
            onBlur={onLeave("note", form.note)}
          />
        )}
      </Field>
    </>
  )
}
