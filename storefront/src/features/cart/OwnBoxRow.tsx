import { formatVnd, toVnd } from "#domain/vnd"
import type { OwnBoxGroup } from "../../components/buying/boxes"
import { GoodName } from "../../components/buying/GoodName"
import type { Goods } from "../../components/buying/goods"
import { nameOf } from "../../components/buying/refusal"
import type { Translate } from "../../i18n"

interface Props {
  t: Translate
  group: OwnBoxGroup
  goods: Goods
  /** True while commerce does not answer. */
  disabled: boolean
  onRemove(): void
}

/** A box that the customer made: one quantity, one sum, and it leaves the cart as a whole. */
export function OwnBoxRow({ t, group: { lines, boxes }, goods, disabled, onRemove }: Props) {
  const names = lines.map((line) => nameOf(line, goods)).join(", ")
  const total = toVnd(lines.reduce((sum, line) => sum + line.total, 0))
  return (
    <li className="cart-line cart-box">
      <div className="cart-line-name">
        <strong>{t("cart.ownBox.title")}</strong>
        <ul className="small">
          {lines.map((line) => (
            <li key={line.id}>
              {line.quantity / boxes} × <GoodName line={line} goods={goods} />
            </li>
          ))}
        </ul>
      </div>
      <span className="cart-box-count">{t("cart.ownBox.count", { count: boxes })}</span>
      <strong className="cart-line-total">{formatVnd(total)}</strong>
      <button
        type="button"
        className="link-button cart-line-remove"
        aria-label={t("cart.ownBox.removeNamed", { names })}
        disabled={disabled}
        onClick={onRemove}
      >
        {t("cart.line.remove")}
      </button>
    </li>
  )
}
