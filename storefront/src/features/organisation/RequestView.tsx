import { useTranslate } from "../../components/buying/island"
import { Trouble } from "../../components/buying/Trouble"
import type { Places } from "../../components/places/places"
import { Field } from "../../components/ui/Field"
import type { Copy, Translate } from "../../i18n"
import type { Locale } from "../../paths"
import { BoxNumbers } from "./BoxNumbers"
import { inputId, type BoxChoice } from "./form"
import { RequestFields } from "./RequestFields"
import { RequestSent } from "./RequestSent"
import { useRequest, type RequestState } from "./use-request"

interface Props {
  locale: Locale
  copy: Copy
  choices: readonly BoxChoice[]
  places: Places
  privacyHref: string
  demonstration: boolean
}

export function RequestView({ locale, copy, choices, places, privacyHref, demonstration }: Props) {
  const t = useTranslate(locale, copy)
  const state = useRequest(choices)
  const { form, faults, busy, failure, number, change, leave } = state
  if (number !== null)
    return (
      <RequestSent t={t} number={number} demonstration={demonstration} onAnother={() => state.startAnew()} />
    )
  return (
    <form
      noValidate
      className="panel request-form"
      onSubmit={(event) => {
        event.preventDefault()
        void state.send()
      }}
    >
      <FaultList t={t} faults={faults} />
      <BoxNumbers t={t} locale={locale} choices={choices} state={state} />
      <Field
        id={inputId("wantedBy")}
        name="wantedBy"
        label={t("organisation.field.wantedBy")}
        error={faults.includes("wantedBy") ? t("organisation.invalid.wantedBy") : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.wantedBy}
            onChange={(event) => change({ wantedBy: event.target.value })}
            onBlur={() => form.wantedBy !== "" && leave("wantedBy")}
          />
        )}
      </Field>
      <h2>{t("organisation.details")}</h2>
      <p className="small soft">{t("organisation.required")}</p>
      <RequestFields t={t} state={state} places={places} />
      <Consent t={t} state={state} privacyHref={privacyHref} />
      {failure && (
        <Trouble>
          {failure.kind === "unreachable" ? (
            <p>{t("organisation.unreachable")}</p>
          ) : (
            <>
              <p>{t("organisation.refused")}</p>
              <p lang="vi">{failure.message}</p>
            </>
          )}
        </Trouble>
      )}
      <button className="button" aria-disabled={busy}>
        {t(busy ? "organisation.sending" : "organisation.send")}
      </button>
    </form>
  )
}

function FaultList({ t, faults }: { t: Translate; faults: RequestState["faults"] }) {
  if (faults.length === 0) return null
  return (
    <div className="notice" role="alert">
      <p>{t("organisation.invalid.summary", { count: faults.length })}</p>
      <ul className="error-links">
        {faults.map((field) => (
          <li key={field}>
            <a href={`#${inputId(field)}`}>{t(`organisation.invalid.${field}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Consent({ t, state, privacyHref }: { t: Translate; state: RequestState; privacyHref: string }) {
  const { form, faults, change } = state
  const id = inputId("consent")
  const isWrong = faults.includes("consent")
  return (
    <div className="field">
      <label className="request-consent" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={form.consented}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? `${id}-error` : undefined}
          onChange={(event) => change({ consented: event.target.checked })}
        />
        <span>{t("organisation.field.consent")}</span>
      </label>
      <p className="small">
        <a href={privacyHref}>{t("organisation.field.consentLink")}</a>
      </p>
      {isWrong && (
        <p id={`${id}-error`} className="field-error">
          {t("organisation.invalid.consent")}
        </p>
      )}
    </div>
  )
}
