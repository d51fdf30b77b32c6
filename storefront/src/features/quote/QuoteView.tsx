import { useEffect } from "react"
import { useTranslate } from "../../components/buying/island"
import { Loading } from "../../components/buying/Loading"
import { Trouble } from "../../components/buying/Trouble"
import type { Copy } from "../../i18n"
import { pathTo, type Locale } from "../../paths"
import { Answer } from "./Answer"
import { QuoteDetails } from "./QuoteDetails"
import { useQuote } from "./use-quote"

interface Props {
  locale: Locale
  copy: Copy
  demonstration: boolean
}

export function QuoteView({ locale, copy, demonstration }: Props) {
  const t = useTranslate(locale, copy)
  const quote = useQuote()
  useEffect(keepLinkInOtherLanguage, [])
  const { state } = quote
  const request = (
    <a className="button secondary" href={pathTo(locale, "organisation")}>
      {t("quote.request")}
    </a>
  )

  switch (state.kind) {
    case "loading":
      return <Loading words={t("quote.loading")} />
    case "quote":
      return (
        <QuoteDetails t={t} locale={locale} quote={state.quote} demonstration={demonstration}>
          {state.quote.state === "quoted" && <Answer t={t} quote={quote} />}
        </QuoteDetails>
      )
    case "not-found":
      return (
        <section className="empty-state">
          <h2>{t("quote.notFound.title")}</h2>
          <p>{t("quote.notFound.text")}</p>
          <p className="empty-actions">{request}</p>
        </section>
      )
    case "closed":
      return (
        <section className="empty-state">
          <h2>{t("quote.closed.title")}</h2>
          {locale === "vi" ? <p>{state.message}</p> : <p>{t("quote.closed.text")}</p>}
          <p className="empty-actions">{request}</p>
        </section>
      )
    case "unreachable":
      return (
        <Trouble
          actions={
            <button type="button" className="button" onClick={quote.reload}>
              {t("quote.retry")}
            </button>
          }
        >
          <p>{t("quote.unreachable")}</p>
        </Trouble>
      )
  }
}

/** The page in the other language is of use only with the same signed link. */
function keepLinkInOtherLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]"))
    link.search = location.search
}
