import type { Goods } from "../../components/buying/goods"
import { LineList } from "../../components/buying/LineList"
import { Totals } from "../../components/buying/Totals"
import type { Translate } from "../../i18n"
import type { Cart } from "../../medusa/cart-types"
import { pathTo, type Locale } from "../../paths"

interface Props {
  t: Translate
  locale: Locale
  cart: Cart
  goods: Goods
  demonstration: boolean
}

/** What is about to be ordered, beside the form. */
export function OrderSummary({ t, locale, cart, goods, demonstration }: Props) {
  return (
    <aside className="panel" aria-labelledby="summary-title">
      <h2 id="summary-title">{t("checkout.summary")}</h2>
      <LineList t={t} lines={cart.lines} goods={goods} />
      <Totals
        t={t}
        subtotal={cart.subtotal}
        shipping={cart.shipping}
        total={cart.total}
        addresses={cart.gift?.recipients.length ?? 0}
        demonstration={demonstration}
      />
      <p>
        <a href={pathTo(locale, "cart")}>{t("checkout.backToCart")}</a>
      </p>
    </aside>
  )
}
