import { useTranslate, type IslandProps } from "../../components/buying/island"
import { Loading } from "../../components/buying/Loading"
import { Trouble } from "../../components/buying/Trouble"
import { pathTo } from "../../paths"
import { OrderDetails } from "./OrderDetails"
import { useOrder } from "./use-order"

export function OrderView({ locale, copy, goods, regionId, demonstration }: IslandProps) {
  const t = useTranslate(locale, copy)
  const { state, reload } = useOrder(regionId)

  switch (state.kind) {
    case "loading":
      return <Loading words={t("order.loading")} />
    case "order":
      return (
        <OrderDetails t={t} locale={locale} order={state.order} goods={goods} demonstration={demonstration} />
      )
    case "not-found":
      return (
        <section className="empty-state">
          <h2>{t("order.notFound.title")}</h2>
          <p>{t("order.notFound.text")}</p>
          <p className="empty-actions">
            <a className="button" href={pathTo(locale, "cart")}>
              {t("cart.title")}
            </a>
            <a className="button secondary" href={pathTo(locale, "product")}>
              {t("order.continue")}
            </a>
          </p>
        </section>
      )
    case "unreachable":
      return (
        <Trouble
          actions={
            <button type="button" className="button" onClick={reload}>
              {t("cart.retry")}
            </button>
          }
        >
          <p>{t("order.unreachable")}</p>
        </Trouble>
      )
  }
}
