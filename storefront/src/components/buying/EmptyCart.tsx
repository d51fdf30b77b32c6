import type { Translate } from "../../i18n"
import { pathTo, type Locale } from "../../paths"

/** An empty basket over two lines of water. */
function BasketSign() {
  return (
    <svg
      viewBox="0 0 96 72"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M18 28h60l-7 30H25zM30 28C30 4 66 4 66 28M18 40h60M21 50h54M38 28l3 30M58 28l-3 30M4 66c7-4 13-4 20 0s13 4 20 0 13-4 20 0 13 4 20 0 6-2 8-2" />
    </svg>
  )
}

export function EmptyCart({ t, locale }: { t: Translate; locale: Locale }) {
  return (
    <section className="empty-state">
      <BasketSign />
      <h2>{t("cart.empty.title")}</h2>
      <p>{t("cart.empty.text")}</p>
      <p className="empty-actions">
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
