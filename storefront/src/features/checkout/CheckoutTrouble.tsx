import type { Goods } from "../../components/buying/goods"
import { explain } from "../../components/buying/refusal"
import { Trouble } from "../../components/buying/Trouble"
import type { Translate } from "../../i18n"
import { pathTo, type Locale } from "../../paths"
import type { CheckoutState } from "./use-checkout"

interface Props {
  t: Translate
  locale: Locale
  goods: Goods
  checkout: CheckoutState
}

export function CheckoutTrouble({ t, locale, goods, checkout: { cart, failure, busy, reload } }: Props) {
  if (failure === null) return null
  const { error, placing } = failure
  const unreachable = error.kind === "unreachable"
  const unsure = placing && unreachable
  return (
    <Trouble
      actions={
        <>
          {unreachable && !unsure && (
            <button type="button" className="button secondary" disabled={busy !== null} onClick={reload}>
              {t("cart.retry")}
            </button>
          )}
          <a href={pathTo(locale, "cart")}>{t("cart.toCart")}</a>
        </>
      }
    >
      <p>{unsure ? t("checkout.maybePlaced") : explain(error, t, cart?.lines ?? [], goods)}</p>
    </Trouble>
  )
}
