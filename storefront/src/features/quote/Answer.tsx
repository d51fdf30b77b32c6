import { useState } from "react"
import { Trouble } from "../../components/buying/Trouble"
import type { Translate } from "../../i18n"
import { AnswerForm } from "./AnswerForm"
import type { Quote } from "./use-quote"

/** Accept, or decline with a reason. */
export function Answer({ t, quote }: { t: Translate; quote: Quote }) {
  const [isDeclining, setDeclining] = useState(false)
  const { busy, failure } = quote
  return (
    <section className="panel quote-answer not-printed" aria-labelledby="quote-answer">
      <h3 id="quote-answer">{t(isDeclining ? "quote.decline" : "quote.answer")}</h3>
      <p>{t(isDeclining ? "quote.declineText" : "quote.acceptText")}</p>
      {failure && (
        <Trouble
          actions={
            <button type="button" className="button secondary" onClick={quote.reload}>
              {t("quote.reload")}
            </button>
          }
        >
          <p lang="vi">{failure.code === "network" ? t("quote.unreachable") : failure.message}</p>
        </Trouble>
      )}
      {isDeclining ? (
        <AnswerForm
          key="decline"
          id="quote-reason"
          label={t("quote.reason")}
          missing={t("quote.reasonMissing")}
          least={1}
          most={500}
          isLong
          send={t(busy ? "quote.sending" : "quote.sendDecline")}
          busy={busy}
          onSend={quote.decline}
          other={t("quote.back")}
          onOther={() => setDeclining(false)}
        />
      ) : (
        <AnswerForm
          key="accept"
          id="quote-name"
          label={t("quote.yourName")}
          hint={t("quote.nameHint")}
          missing={t("quote.nameMissing")}
          least={2}
          most={100}
          send={t(busy ? "quote.sending" : "quote.accept")}
          busy={busy}
          onSend={quote.accept}
          other={t("quote.decline")}
          onOther={() => setDeclining(true)}
        />
      )}
    </section>
  )
}
