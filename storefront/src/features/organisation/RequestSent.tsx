import { useEffect, useRef } from "react"
import type { Translate } from "../../i18n"

interface Props {
  t: Translate
  number: string
  demonstration: boolean
  onAnother(): void
}

/** Takes the place of the form, and the focus with it. */
export function RequestSent({ t, number, demonstration, onAnother }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="panel request-sent" aria-labelledby="request-sent">
      <h2 id="request-sent" ref={heading} tabIndex={-1}>
        {t("organisation.sent")}
      </h2>
      <p>{t("organisation.sentNumber")}</p>
      <p className="request-number" data-request-number>
        {number}
      </p>
      <p>{t("organisation.sentText")}</p>
      {demonstration && <p className="notice">{t("organisation.sentDemonstration")}</p>}
      <button type="button" className="button secondary" onClick={onAnother}>
        {t("organisation.another")}
      </button>
    </section>
  )
}
