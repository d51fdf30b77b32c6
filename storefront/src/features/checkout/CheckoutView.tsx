import { useEffect, useRef } from "react"
import { CartNoticeBox } from "../../components/buying/CartNoticeBox"
import { EmptyCart } from "../../components/buying/EmptyCart"
import { useTranslate, type IslandProps } from "../../components/buying/island"
import { Loading } from "../../components/buying/Loading"
import { orderPath } from "../../paths"
import { AddressStep } from "./AddressStep"
import { CheckoutTrouble } from "./CheckoutTrouble"
import { DeliveryStep } from "./DeliveryStep"
import { clearDraft } from "./draft"
import { OrderSummary } from "./OrderSummary"
import type { Places } from "../../components/places/places"
import { ReviewStep } from "./ReviewStep"
import { StepList } from "./StepList"
import { useCheckout } from "./use-checkout"
import { useForm } from "./use-form"
import { useSteps, type Prepare } from "./use-steps"

interface Props extends IslandProps {
  places: Places
  privacyHref: string
  termsHref: string
}

export function CheckoutView({
  locale,
  copy,
  goods,
  regionId,
  demonstration,
  places,
  privacyHref,
  termsHref,
}: Props) {
  const t = useTranslate(locale, copy)
  const checkout = useCheckout(regionId)
  const state = useForm(places)
  const { cart, notice, options, busy } = checkout
  const { form, checked } = state
  const empty = cart === null || cart?.lines.length === 0

  const prepare: Prepare = async (target, current) => {
    if (target === "address") return "address"
    if (checked.errors) {
      if (current === "address") state.insist()
      return "address"
    }
    const offered = await checkout.sendDelivery(checked.delivery)
    if (offered === undefined) return current
    if (target === "delivery") return "delivery"
    const option = offered.find(({ id }) => id === form.shippingOptionId) ?? offered[0]
    return option && (await checkout.sendShipping(option.id)) ? "review" : current
  }
  const { step, goTo } = useSteps(cart !== undefined && !empty, prepare)

  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus()
    shown.current = step
  }, [step])

  const place = async () => {
    const orderId = await checkout.place()
    if (orderId === undefined) return
    clearDraft(state.store)
    location.assign(orderPath(locale, orderId))
  }

  if (cart === undefined) return <Loading words={t("cart.loading")} />
  return (
    <div className="checkout" aria-busy={busy !== null}>
      {notice && <CartNoticeBox t={t} locale={locale} notice={notice} />}
      {cart === null || empty ? (
        <EmptyCart t={t} locale={locale} />
      ) : (
        <>
          <StepList t={t} step={step} />
          <CheckoutTrouble t={t} locale={locale} goods={goods} checkout={checkout} />
          <div className="buying-columns">
            <section aria-labelledby="step-title">
              <h2 id="step-title" ref={heading} tabIndex={-1}>
                {t(`checkout.steps.${step}`)}
              </h2>
              {step === "address" && (
                <AddressStep
                  t={t}
                  state={state}
                  places={places}
                  privacyHref={privacyHref}
                  busy={busy !== null}
                  onContinue={() => void goTo("delivery")}
                />
              )}
              {step === "delivery" && (
                <DeliveryStep
                  t={t}
                  options={options}
                  chosen={form.shippingOptionId || (options[0]?.id ?? "")}
                  demonstration={demonstration}
                  busy={busy !== null}
                  onChoose={(shippingOptionId) => state.change({ shippingOptionId })}
                  onContinue={() => void goTo("review")}
                />
              )}
              {step === "review" && checked.delivery && (
                <ReviewStep
                  t={t}
                  locale={locale}
                  cart={cart}
                  delivery={checked.delivery}
                  goods={goods}
                  termsHref={termsHref}
                  demonstration={demonstration}
                  busy={busy}
                  onPlace={() => void place()}
                />
              )}
            </section>
            {step !== "review" && (
              <OrderSummary t={t} locale={locale} cart={cart} goods={goods} demonstration={demonstration} />
            )}
          </div>
        </>
      )}
    </div>
  )
}
