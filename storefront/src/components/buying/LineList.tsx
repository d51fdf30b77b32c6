import { formatVnd } from "#domain/vnd"
import type { Translate } from "../../i18n"
import type { CartLine } from "../../medusa/cart-types"
import { GoodName } from "./GoodName"
import type { Goods } from "./goods"

interface Props {
  t: Translate
  lines: readonly CartLine[]
  goods: Goods
}

/** Lines as they were or will be ordered, not to be changed here. */
export function LineList({ t, lines, goods }: Props) {
  return (
    <ul className="line-list">
      {lines.map((line) => (
        <li key={line.id}>
          <div>
            <GoodName line={line} goods={goods} />
            <p className="small soft">
              {t("cart.line.times", { quantity: line.quantity, price: formatVnd(line.unitPrice) })}
            </p>
          </div>
          <strong>{formatVnd(line.total)}</strong>
        </li>
      ))}
    </ul>
  )
}
