import type { Translate } from "../../i18n"
import type { CartNotice } from "../../medusa/cart-types"
import { orderPath, type Locale } from "../../paths"

interface Props {
  t: Translate
  locale: Locale
  notice: CartNotice
}

export function CartNoticeBox({ t, locale, notice }: Props) {
  return (
    <div className="notice" role="status">
      {notice.kind === "ordered" ? (
        <p>
          {t("cart.notice.ordered")}{" "}
          <a href={orderPath(locale, notice.orderId)}>{t("cart.notice.seeOrder")}</a>
        </p>
      ) : (
        <p>
          {t("cart.notice.restored")}{" "}
          {notice.dropped.length > 0 && t("cart.notice.dropped", { names: notice.dropped.join(", ") })}
        </p>
      )}
    </div>
  )
}
