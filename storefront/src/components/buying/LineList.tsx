import { formatVnd } from "#domain/vnd"
import type { Translate } from "../../i18n"
import type { CartLine } from "../../medusa/cart-types"
import { groupLines } from "./boxes"
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
      {groupLines(lines).map((group) =>
        group.kind === "line" ? (
          <Line key={group.line.id} t={t} line={group.line} goods={goods} />
        ) : (
          <li key={group.id} className="line-box">
            <p>
              <strong>{t("cart.ownBox.title")}</strong> · {t("cart.ownBox.count", { count: group.boxes })}
            </p>
            <ul>
              {group.lines.map((line) => (
                <Line key={line.id} t={t} line={line} goods={goods} />
              ))}
            </ul>
          </li>
        ),
      )}
    </ul>
  )
}

function Line({ t, line, goods }: { t: Translate; line: CartLine; goods: Goods }) {
  return (
    <li>
      <div>
        <GoodName line={line} goods={goods} />
        <p className="small soft">
          {t("cart.line.times", { quantity: line.quantity, price: formatVnd(line.unitPrice) })}
        </p>
      </div>
      <strong>{formatVnd(line.total)}</strong>
    </li>
  )
}
