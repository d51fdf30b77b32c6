import { formatVnd } from "#domain/vnd"
import type { Translate } from "../../i18n"
import type { ShippingOption } from "../../medusa/cart-types"

interface Props {
  t: Translate
  options: readonly ShippingOption[]
  chosen: string
  demonstration: boolean
  busy: boolean
  onChoose(optionId: string): void
  onContinue(): void
}

export function DeliveryStep({ t, options, chosen, demonstration, busy, onChoose, onContinue }: Props) {
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    onContinue()
  }
  return (
    <form onSubmit={submit} className="panel checkout-form">
      <fieldset className="choices">
        <legend>{t("checkout.delivery.choose")}</legend>
        {options.map(({ id, name, fee }) => (
          <label key={id} className="choice">
            <input type="radio" name="shipping" checked={id === chosen} onChange={() => onChoose(id)} />
            <span lang="vi">{name}</span>
            <strong>{formatVnd(fee)}</strong>
          </label>
        ))}
        {demonstration && <p className="small soft">{t("checkout.delivery.demonstration")}</p>}
      </fieldset>
      <section>
        <h3>{t("checkout.delivery.payment")}</h3>
        <p>{t("checkout.delivery.paymentText")}</p>
      </section>
      <button className="button" aria-disabled={busy}>
        {busy ? t("checkout.busy") : t("checkout.review")}
      </button>
    </form>
  )
}
