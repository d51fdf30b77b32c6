import { formatVnd, type Vnd } from "#domain/vnd"
import type { Translate } from "../../i18n"

interface Props {
  t: Translate
  subtotal: Vnd
  /** Null while the way of delivery is not chosen. */
  shipping: { name: string; fee: Vnd } | null
  total: Vnd
  /** To how many recipients gift boxes go; 0 and 1 are nothing to tell. */
  addresses?: number
  demonstration: boolean
}

export function Totals({ t, subtotal, shipping, total, addresses = 0, demonstration }: Props) {
  return (
    <div className="totals">
      <dl>
        <div>
          <dt>{t("cart.subtotal")}</dt>
          <dd>{formatVnd(subtotal)}</dd>
        </div>
        <div>
          <dt>
            {t("cart.shipping")}
            {shipping && (
              <span className="totals-detail">
                {" "}
                {shipping.name}
                {addresses > 1 && `, ${t("cart.addresses", { count: addresses })}`}
              </span>
            )}
          </dt>
          <dd>{shipping ? formatVnd(shipping.fee) : t("cart.shippingLater")}</dd>
        </div>
        {shipping && (
          <div className="totals-sum">
            <dt>{t("cart.total")}</dt>
            <dd>{formatVnd(total)}</dd>
          </div>
        )}
      </dl>
      <p className="small soft">
        {t("cart.taxNote")} {demonstration && t("cart.demonstration")}
      </p>
    </div>
  )
}
