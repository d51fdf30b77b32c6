import { lazy, Suspense, type ReactNode } from "react"
import type { Goods } from "../../components/buying/goods"
import { LineList } from "../../components/buying/LineList"
import { Totals } from "../../components/buying/Totals"
import type { Translate } from "../../i18n"
import type { Cart, Delivery } from "../../medusa/cart-types"
import { pathTo, type Locale } from "../../paths"

const GiftSummary = lazy(() => import("../../components/gift/GiftSummary"))

interface Props {
  t: Translate
  locale: Locale
  cart: Cart
  delivery: Delivery
  goods: Goods
  termsHref: string
  demonstration: boolean
  busy: "sending" | "placing" | null
  onPlace(): void
}

export function ReviewStep({
  t,
  locale,
  cart,
  delivery,
  goods,
  termsHref,
  demonstration,
  busy,
  onPlace,
}: Props) {
  return (
    <div className="panel checkout-form">
      <p>{t("checkout.reviewText")}</p>
      <Part
        title={t("checkout.lines")}
        edit={t("cart.toCart")}
        editShort={t("checkout.edit")}
        href={pathTo(locale, "cart")}
      >
        <LineList t={t} lines={cart.lines} goods={goods} />
      </Part>
      <Part
        title={t("checkout.recipient")}
        edit={t("checkout.editAddress")}
        editShort={t("checkout.edit")}
        href="#address"
      >
        <address>
          <strong>{delivery.fullName}</strong>
          <br />
          {delivery.phone.replace("+84", "0")} · {delivery.email}
          <br />
          <span lang="vi">
            {delivery.street}, {delivery.commune.name}, {delivery.province.name}
          </span>
        </address>
        {delivery.note && (
          <p>
            {t("checkout.note")}: {delivery.note}
          </p>
        )}
      </Part>
      {cart.gift && (
        <Part
          title={t("checkout.steps.gift")}
          edit={t("checkout.steps.gift")}
          editShort={t("checkout.edit")}
          href="#gift"
        >
          <Suspense>
            <GiftSummary gift={cart.gift} locale={locale} />
          </Suspense>
        </Part>
      )}
      <Part
        title={t("checkout.steps.delivery")}
        edit={t("checkout.editDelivery")}
        editShort={t("checkout.edit")}
        href="#delivery"
      >
        <p lang="vi">{cart.shipping?.name}</p>
      </Part>
      <Part title={t("checkout.payment")}>
        <p>
          {t("checkout.delivery.payment")}. {t("checkout.delivery.paymentText")}
        </p>
      </Part>
      <Totals
        t={t}
        subtotal={cart.subtotal}
        shipping={cart.shipping}
        total={cart.total}
        addresses={cart.gift?.recipients.length ?? 0}
        demonstration={demonstration}
      />
      <p className="small">
        {t("checkout.terms")}{" "}
        <a href={termsHref} target="_blank" rel="noopener">
          {t("checkout.termsLink")}
        </a>
        .
      </p>
      <button type="button" className="button" aria-disabled={busy !== null} onClick={onPlace}>
        {busy === "placing" ? t("checkout.placing") : t("checkout.place")}
      </button>
    </div>
  )
}

interface PartProps {
  title: string
  /** Name of the link that leads to where this can be changed. */
  edit?: string
  editShort?: string
  href?: string
  children: ReactNode
}

function Part({ title, edit, editShort, href, children }: PartProps) {
  return (
    <section className="review-part">
      <h3>{title}</h3>
      {edit && (
        <a href={href} aria-label={edit}>
          {editShort}
        </a>
      )}
      <div>{children}</div>
    </section>
  )
}
