import { lazy, Suspense } from "react"
import { formatOrderCode } from "#domain/order-code"
import { formatVnd } from "#domain/vnd"
import type { Goods } from "../../components/buying/goods"
import { LineList } from "../../components/buying/LineList"
import { Totals } from "../../components/buying/Totals"
import type { Translate } from "../../i18n"
import type { Order } from "../../medusa/cart-types"
import { pathTo, type Locale } from "../../paths"

const GiftSummary = lazy(() => import("../../components/gift/GiftSummary"))

interface Props {
  t: Translate
  locale: Locale
  order: Order
  goods: Goods
  demonstration: boolean
}

export function OrderDetails({ t, locale, order, goods, demonstration }: Props) {
  const { address } = order
  const phone = address.phone.replace("+84", "0")
  const shipping = { name: order.shippingName, fee: order.shippingFee }
  return (
    <article className="order">
      <header className="order-head">
        <h2>{t("order.thanks")}</h2>
        <dl>
          <div>
            <dt>{t("order.code")}</dt>
            <dd data-order-code>{formatOrderCode(order.displayId)}</dd>
          </div>
          <div>
            <dt>{t("order.toPay")}</dt>
            <dd>{formatVnd(order.total)}</dd>
          </div>
        </dl>
        <p className="small">{t("order.keep")}</p>
      </header>
      {demonstration && <p className="notice">{t("order.demonstration")}</p>}
      <div className="buying-columns">
        <section className="panel" aria-labelledby="order-lines">
          <h3 id="order-lines">{t("order.lines")}</h3>
          <LineList t={t} lines={order.lines} goods={goods} />
          <Totals
            t={t}
            subtotal={order.subtotal}
            shipping={shipping}
            total={order.total}
            addresses={order.gift?.recipients.length ?? 0}
            demonstration={demonstration}
          />
        </section>
        <div className="order-side">
          <section className="panel" aria-labelledby="order-recipient">
            <h3 id="order-recipient">{t("order.recipient")}</h3>
            <address lang="vi">
              <strong>{address.fullName}</strong>
              <br />
              {phone}
              <br />
              {address.street}, {address.commune}, {address.province}
            </address>
          </section>
          {order.gift && (
            <section className="panel" aria-labelledby="order-gift">
              <h3 id="order-gift">{t("order.gift")}</h3>
              <Suspense>
                <GiftSummary gift={order.gift} locale={locale} />
              </Suspense>
            </section>
          )}
          <section className="panel" aria-labelledby="order-next">
            <h3 id="order-next">{t("order.next")}</h3>
            <ol className="order-next">
              <li>{t("order.nextPrepare")}</li>
              <li>{t("order.nextCall", { phone })}</li>
              <li>{t("order.nextPay", { total: formatVnd(order.total) })}</li>
            </ol>
          </section>
        </div>
      </div>
      <p className="buying-actions">
        <button type="button" className="button secondary" onClick={() => window.print()}>
          {t("order.print")}
        </button>
        <a className="button secondary" href={pathTo(locale, "product")}>
          {t("order.continue")}
        </a>
      </p>
    </article>
  )
}
