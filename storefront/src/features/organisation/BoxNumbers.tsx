import type { Translate } from "../../i18n"
import type { Locale } from "../../paths"
import { inputId, type BoxChoice } from "./form"
import type { RequestState } from "./use-request"

interface Props {
  t: Translate
  locale: Locale
  choices: readonly BoxChoice[]
  state: RequestState
}

/** How many of which box; the first input stands for all of them in the list of faults. */
export function BoxNumbers({ t, locale, choices, state: { form, boxes, faults, change, leave } }: Props) {
  const isWrong = faults.includes("lines")
  const count = boxes.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB")
  return (
    <fieldset className="request-boxes field" aria-describedby={isWrong ? "request-lines-error" : undefined}>
      <legend>{t("organisation.boxes")}</legend>
      <p className="small soft">{t("organisation.boxesHint")}</p>
      {choices.map(({ handle, name, price }, index) => {
        const id = index === 0 ? inputId("lines") : `${inputId("lines")}-${handle}`
        return (
          <div key={handle} className="request-box">
            <label htmlFor={id}>
              {name}
              <span className="small soft">{t("organisation.shopPrice", { price })}</span>
            </label>
            <input
              id={id}
              className="control"
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={isWrong ? true : undefined}
              value={form.boxes[handle] ?? ""}
              onChange={(event) => change({ boxes: { ...form.boxes, [handle]: event.target.value } })}
              onBlur={() => boxes > 0 && leave("lines")}
            />
          </div>
        )
      })}
      <p className="request-sum" role="status">
        {t("organisation.sum", { count })}
      </p>
      {isWrong && (
        <p id="request-lines-error" className="field-error">
          {t("organisation.invalid.lines")}
        </p>
      )}
    </fieldset>
  )
}
