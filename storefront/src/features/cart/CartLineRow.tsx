import { formatVnd } from "#domain/vnd"
import { GoodName } from "../../components/buying/GoodName"
import type { Goods } from "../../components/buying/goods"
import { nameOf } from "../../components/buying/refusal"
import type { Translate } from "../../i18n"
import type { CartLine } from "../../medusa/cart-types"
import { QuantityInput } from "./QuantityInput"

interface Props {
  t: Translate
  line: CartLine
  goods: Goods
  /** True while commerce does not answer. */
  disabled: boolean
  onQuantity(quantity: number): Promise<void>
}

export function CartLineRow({ t, line, goods, disabled, onQuantity }: Props) {
  const name = nameOf(line, goods)
  return (
    <li className="cart-line">
      <div className="cart-line-name">
        <GoodName line={line} goods={goods} />
        <p className="small soft">{t("cart.line.each", { price: formatVnd(line.unitPrice) })}</p>
        {goods[line.productHandle ?? ""] === undefined && (
          <p className="small cart-line-over">{t("cart.line.over")}</p>
        )}
      </div>
      <QuantityInput
        t={t}
        name={name}
        quantity={line.quantity}

        disabled={disabled}
        onChange={onQuantity}
      />
      <strong className="cart-line-total">{formatVnd(line.total)}</strong>
      <button
        type="button"
        className="link-button cart-line-remove"
        aria-label={t("cart.line.removeNamed", { name })}
        disabled={disabled}
        onClick={() => void onQuantity(0)}
      >
        {t("cart.line.remove")}
      </button>
    </li>
  )
}
