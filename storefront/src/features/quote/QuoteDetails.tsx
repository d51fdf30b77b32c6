import type { ReactNode } from "react"
import { dayInVietnam, formatDay } from "#domain/day"
import type { PublicQuote } from "#domain/quote/quote"
import { countBoxes } from "#domain/quote/totals"
import { formatVnd, type Vnd } from "#domain/vnd"
import type { Translate } from "../../i18n"
import { nameIn, type Name } from "../../medusa/names"
import type { Locale } from "../../paths"

interface Props {
  t: Translate
  locale: Locale
  quote: PublicQuote
  demonstration: boolean
  /** The form of the answer, while one is waited for. */
  children: ReactNode
}

export function QuoteDetails({ t, locale, quote, demonstration, children }: Props) {
  const { number, state, organisation, offered, total } = quote
  const nameOf = (handle: string): Name => {
    const box = quote.boxes.find((candidate) => candidate.handle === handle)
    return nameIn(locale, box?.name ?? handle, box?.nameEn ?? null)
  }
  return (
    <article className="quote">
      <header className="quote-head">
        <p className="quote-state">{t(`quote.state.${state}`)}</p>
        <h2>
          {t("quote.number")} <span className="quote-number">{number}</span>
        </h2>
        <dl>
          <div>
            <dt>{t("quote.total")}</dt>
            <dd data-quote-total>{formatVnd(total)}</dd>
          </div>
          {state === "quoted" && (
            <div>
              <dt>{t("quote.validUntil")}</dt>
              <dd>{formatDay(offered.validUntil)}</dd>
            </div>
          )}
        </dl>
        <p lang="vi">
          {t("quote.for")} <strong>{organisation.name}</strong>, {organisation.contact}
          {organisation.taxCode !== null && <> · {t("quote.taxCode", { code: organisation.taxCode })}</>}
        </p>
        <StateText t={t} quote={quote} />
      </header>
      {demonstration && <p className="notice">{t("quote.demonstration")}</p>}
      <div className="buying-columns">
        <section className="panel" aria-labelledby="quote-lines">
          <h3 id="quote-lines">{t("quote.lines")}</h3>
          <ul className="line-list">
            {offered.lines.map(({ boxHandle, quantity, unitPrice }) => (
              <li key={boxHandle}>
                <div>
                  <span lang={nameOf(boxHandle).lang}>{nameOf(boxHandle).text}</span>
                  <p className="small soft">{t("quote.times", { quantity, price: formatVnd(unitPrice) })}</p>
                </div>
                <strong>{formatVnd((quantity * unitPrice) as Vnd)}</strong>
              </li>
            ))}
            <li>
              <span>{t("quote.deliveryFee")}</span>
              <strong>{formatVnd(offered.deliveryFee)}</strong>
            </li>
            <li className="quote-sum">
              <span>{t("quote.total")}</span>
              <strong>{formatVnd(total)}</strong>
            </li>
          </ul>
          <p className="small soft">{t("quote.taxNote")}</p>
        </section>
        <section className="panel" aria-labelledby="quote-plan">
          <h3 id="quote-plan">{t("quote.plan")}</h3>
          <ul className="quote-plan">
            {offered.plan.map(({ by, boxHandle, quantity, place }) => (
              <li key={`${by} ${boxHandle} ${place}`}>
                <strong>{t("quote.planBy", { day: formatDay(by) })}</strong>
                <span lang={nameOf(boxHandle).lang}>
                  {t("quote.planBoxes", { quantity, box: nameOf(boxHandle).text })}
                </span>
                <span className="soft" lang="vi">
                  {place}
                </span>
              </li>
            ))}
          </ul>
          {offered.note !== null && (
            <>
              <h3>{t("quote.note")}</h3>
              <p lang="vi">{offered.note}</p>
            </>
          )}
          <h3>{t("quote.payment")}</h3>
          <p>{t("quote.paymentText", { number })}</p>
          {quote.paid > 0 && (
            <p>{t("quote.paid", { paid: formatVnd(quote.paid), total: formatVnd(total) })}</p>
          )}
          <Deliveries t={t} deliveries={quote.deliveries} />
        </section>
      </div>
      {children}
      <p className="buying-actions not-printed">
        <button type="button" className="button secondary" onClick={() => window.print()}>
          {t("quote.print")}
        </button>
      </p>
    </article>
  )
}

function StateText({ t, quote: { state, acceptedBy, acceptedAt } }: { t: Translate; quote: PublicQuote }) {
  if (state === "declined") return <p>{t("quote.declinedText")}</p>
  if (state === "cancelled") return <p>{t("quote.cancelledText")}</p>
  if (acceptedBy === null || acceptedAt === null) return null
  const day = formatDay(dayInVietnam(new Date(acceptedAt)))
  return <p>{t("quote.acceptedBy", { name: acceptedBy, day })}</p>
}

function Deliveries({ t, deliveries }: { t: Translate; deliveries: PublicQuote["deliveries"] }) {
  if (deliveries.length === 0) return null
  return (
    <>
      <h3>{t("quote.deliveries")}</h3>
      <ul>
        {deliveries.map(({ number, on, lines }) => (
          <li key={number}>
            {t("quote.delivered", { number, day: formatDay(on), quantity: countBoxes(lines) })}
          </li>
        ))}
      </ul>
    </>
  )
}
