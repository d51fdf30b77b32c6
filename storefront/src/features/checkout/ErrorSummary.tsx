import type { Translate } from "../../i18n"
import { FIELDS, inputId } from "./form"
import type { FieldErrors } from "./validate"

export function ErrorSummary({ t, errors }: { t: Translate; errors: FieldErrors }) {
  const wrong = FIELDS.filter((field) => errors[field])
  if (wrong.length === 0) return null
  return (
    <div className="notice" role="alert">
      <p>{t("checkout.invalid.summary", { count: wrong.length })}</p>
      <ul className="error-links">
        {wrong.map((field) => (
          <li key={field}>
            <a
              href={`#${inputId(field)}`}
              onClick={(event) => {
                // A fragment in the address would be taken for a step.
                event.preventDefault()
                document.getElementById(inputId(field))?.focus()
              }}
            >
              {t(errors[field] ?? "")}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
