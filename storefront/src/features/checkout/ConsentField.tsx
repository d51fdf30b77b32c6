import type { Translate } from "../../i18n"
import { inputId } from "./form"

interface Props {
  t: Translate
  error: string | undefined
  privacyHref: string
  checked: boolean
  onChecked(checked: boolean): void
}

/** Un-ticked from the start, about this order's data and nothing else. */
export function ConsentField({ t, error, privacyHref, checked, onChecked }: Props) {
  const id = inputId("consent")
  return (
    <div className="field">
      <label className="consent" htmlFor={id}>
        <input
          id={id}
          name="consent"
          type="checkbox"
          required
          checked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onChecked(event.target.checked)}
        />
        <span>{t("checkout.field.consent")}</span>
      </label>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <p className="small">
        <a href={privacyHref} target="_blank" rel="noopener">
          {t("checkout.field.consentLink")}
        </a>
      </p>
    </div>
  )
}
