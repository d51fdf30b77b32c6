import type { Translate } from "../../i18n"
import { pathTo, type Locale } from "../../paths"

export function EmptyCart({ t, locale }: { t: Translate; locale: Locale }) {
  return (
    <section className="panel">
      <h2>{t("cart.empty.title")}</h2>
      <p>{t("cart.empty.text")}</p>
      <p className="buying-actions">
        <a className="button" href={pathTo(locale, "product")}>
          {t("cart.empty.products")}
        </a>
        <a className="button secondary" href={pathTo(locale, "search")}>
          {t("cart.empty.search")}
        </a>
        <a className="button secondary" href={pathTo(locale, "home")}>
          {t("cart.empty.home")}
        </a>
      </p>
    </section>
  )
}
