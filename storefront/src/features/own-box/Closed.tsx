import type { Translate } from "../../i18n"
import { pathTo, type Locale } from "../../paths"

export function Closed({ t, locale }: { t: Translate; locale: Locale }) {
  return (
    <section className="empty-state">
      <h2>{t("ownBox.closedTitle")}</h2>
      <p>{t("ownBox.closed")}</p>
      <p className="empty-actions">
        <a className="button" href={pathTo(locale, "giftBox")}>
          {t("ownBox.ready")}
        </a>
        <a className="button secondary" href={pathTo(locale, "product")}>
          {t("cart.empty.products")}
        </a>
      </p>
    </section>
  )
}
