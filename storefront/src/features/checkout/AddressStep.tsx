import type { Translate } from "../../i18n"
import { ConsentField } from "./ConsentField"
import { ErrorSummary } from "./ErrorSummary"
import { Field } from "../../components/ui/Field"
import { inputId, type CheckoutForm, type Field as FieldName } from "./form"
import { CA_MAU, type Places } from "../../components/places/places"
import { SelectField } from "./SelectField"
import { TextField } from "./TextField"
import type { FormState } from "./use-form"

interface Props {
  t: Translate
  state: FormState
  places: Places
  privacyHref: string
  busy: boolean
  onContinue(): void
}

export function AddressStep({ t, state, places, privacyHref, busy, onContinue }: Props) {
  const { form, errors, change, leave } = state
  const error = (field: FieldName) => (errors[field] ? t(errors[field]) : undefined)
  const tied = (field: FieldName, key: keyof CheckoutForm) => ({
    field,
    label: t(`checkout.field.${field}`),
    error: error(field),
    value: form[key],
    onValue: (value: string) => change({ [key]: value }),
    onLeave: () => leave(field),
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    onContinue()
  }

  return (
    <form noValidate onSubmit={submit} className="panel checkout-form">
      <p className="small soft">{t("checkout.required")}</p>
      <ErrorSummary t={t} errors={errors} />
      <TextField {...tied("fullName", "fullName")} autoComplete="name" />
      <TextField
        {...tied("phone", "phone")}
        type="tel"
        autoComplete="tel"
        hint={t("checkout.field.phoneHint")}
      />
      <TextField
        {...tied("email", "email")}
        type="email"
        autoComplete="email"
        hint={t("checkout.field.emailHint")}
      />
      <SelectField
        {...tied("province", "provinceCode")}
        empty={t("checkout.field.provinceEmpty")}
        autoComplete="address-level1"
        places={places.provinces}
      />
      {form.provinceCode === CA_MAU ? (
        <SelectField
          {...tied("commune", "communeCode")}
          empty={t("checkout.field.communeEmpty")}
          autoComplete="address-level2"
          places={places.communes}
        />
      ) : (
        <TextField
          {...tied("commune", "communeName")}
          autoComplete="address-level2"
          hint={t("checkout.field.communeHint")}
        />
      )}
      <TextField
        {...tied("street", "street")}
        autoComplete="address-line1"
        hint={t("checkout.field.streetHint")}
      />
      <Field id={inputId("note")} name="note" label={t("checkout.field.note")} error={error("note")}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={form.note}
            onChange={(event) => change({ note: event.target.value })}
            onBlur={() => leave("note")}
          />
        )}
      </Field>
      <ConsentField
        t={t}
        error={error("consent")}
        privacyHref={privacyHref}
        checked={form.consentedAt !== ""}
        onChecked={(checked) => change({ consentedAt: checked ? new Date().toISOString() : "" })}
      />
      <button className="button" aria-disabled={busy}>
        {busy ? t("checkout.busy") : t("checkout.continue")}
      </button>
    </form>
  )
}
