import { lazy, Suspense, useEffect, useMemo, useRef } from "react"
import { countBoxes } from "../../components/buying/boxes"
import { CartNoticeBox } from "../../components/buying/CartNoticeBox"
import { EmptyCart } from "../../components/buying/EmptyCart"
import { useTranslate, type IslandProps } from "../../components/buying/island"
import { Loading } from "../../components/buying/Loading"
import { orderPath } from "../../paths"
import { AddressStep } from "./AddressStep"
import { CheckoutTrouble } from "./CheckoutTrouble"
import { DeliveryStep } from "./DeliveryStep"
import { clearDraft } from "./draft"
import { clearGift } from "./gift/gift-draft"
import { useGift } from "./gift/use-gift"
import { OrderSummary } from "./OrderSummary"
import { unpackPlaces } from "../../components/places/places"
import { ReviewStep } from "./ReviewStep"
import { StepList } from "./StepList"
import { STEPS } from "./steps"
import { useCheckout } from "./use-checkout"
import { useForm } from "./use-form"
import { useSteps, type Prepare } from "./use-steps"

const GiftStep = lazy(() => import("./gift/GiftStep"))

interface Props extends IslandProps {
  /** Packed. */
  places: string
  privacyHref: string
  termsHref: string
}

export function CheckoutView({
  locale,
  copy,
  goods,
  regionId,
  demonstration,
  places: packed,
  privacyHref,
  termsHref,
}: Props) {
  const t = useTranslate(locale, copy)
  const checkout = useCheckout(regionId)
  const places = useMemo(() => unpackPlaces(packed), [packed])
  const state = useForm(places)
  const { cart, notice, options, busy } = checkout
  const { form, checked } = state
  const empty = cart === null || cart?.lines.length === 0
  const boxes = countBoxes(cart?.lines ?? [], goods, locale)
  const steps = STEPS.filter((one) => one !== "gift" || boxes > 0)
  const gift = useGift(checkout, boxes, state.store)

  const prepare: Prepare = async (target, current) => {
    if (target === "address") return "address"
    if (checked.errors) {
      if (current === "address") state.insist()
      return "address"
    }
    const offered = await checkout.sendDelivery(checked.delivery)
    if (offered === undefined) return current
    if (target === "gift" && boxes > 0) return "gift"
    const withoutGift = boxes > 0 ? "gift" : current
    if (!(await gift.send())) return withoutGift
    if (target !== "review") return "delivery"
    const option = offered.find(({ id }) => id === form.shippingOptionId) ?? offered[0]
    if (!option || !(await checkout.sendShipping(option.id))) return current
    return (await gift.send()) ? "review" : withoutGift
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
    clearGift(state.store)
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
          <StepList t={t} steps={steps} step={step} />
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
                  onContinue={() => void goTo(boxes > 0 ? "gift" : "delivery")}
                />
              )}
              {step === "gift" && (
                <Suspense fallback={<Loading words={t("cart.loading")} />}>
                  <GiftStep
                    locale={locale}
                    store={state.store}
                    boxes={boxes}
                    refused={gift.faults}
                    busy={busy !== null}
                    onContinue={() => void goTo("delivery")}
                  />
                </Suspense>
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
