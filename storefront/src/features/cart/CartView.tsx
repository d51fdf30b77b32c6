import { useEffect, useRef } from "react"
import { formatVnd } from "#domain/vnd"
import { groupLines } from "../../components/buying/boxes"
import { useTranslate, type IslandProps } from "../../components/buying/island"
import { explain } from "../../components/buying/refusal"
import { Loading } from "../../components/buying/Loading"
import { Totals } from "../../components/buying/Totals"
import { Trouble } from "../../components/buying/Trouble"
import { pathTo } from "../../paths"
import { CartLineRow } from "./CartLineRow"
import { CartNoticeBox } from "../../components/buying/CartNoticeBox"
import { EmptyCart } from "../../components/buying/EmptyCart"
import { OwnBoxRow } from "./OwnBoxRow"
import { useCart } from "./use-cart"

export function CartView({ locale, copy, goods, regionId, demonstration }: IslandProps) {
  const t = useTranslate(locale, copy)
  const { cart, notice, failure, busy, reload, setQuantity, removeOwnBox } = useCart(regionId)

  // The button that was pressed is gone with its line; the keyboard goes on from the cart.
  const box = useRef<HTMLDivElement>(null)
  const count = cart?.lines.length ?? 0
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) box.current?.focus()
    before.current = count
  }, [count])

  if (cart === undefined) return <Loading words={t("cart.loading")} />
  const unreachable = failure?.error.kind === "unreachable"
  const lines = cart?.lines ?? []
  return (
    <div className="cart" aria-busy={busy} ref={box} tabIndex={-1}>
      {notice && <CartNoticeBox t={t} locale={locale} notice={notice} />}
      {failure && (
        <Trouble
          actions={
            unreachable && (
              <button type="button" className="button" disabled={busy} onClick={reload}>
                {t("cart.retry")}
              </button>
            )
          }
        >
          <p>
            {explain(failure.error, t, failure.about, goods)}{" "}
            {unreachable && lines.length > 0 && t("cart.error.lastKnown")}
          </p>
        </Trouble>
      )}
      {cart === null || lines.length === 0 ? (
        <EmptyCart t={t} locale={locale} />
      ) : (
        <div className="buying-columns">
          <ul className="cart-lines" aria-label={t("cart.list")}>
            {groupLines(lines).map((group) =>
              group.kind === "line" ? (
                <CartLineRow
                  key={group.line.id}
                  t={t}
                  line={group.line}
                  goods={goods}
                  disabled={unreachable}
                  onQuantity={(quantity) => setQuantity(group.line, quantity)}
                />
              ) : (
                <OwnBoxRow
                  key={group.id}
                  t={t}
                  group={group}
                  goods={goods}
                  disabled={unreachable}
                  onRemove={() => void removeOwnBox(group)}
                />
              ),
            )}
          </ul>
          <section className="panel" aria-label={t("cart.total")}>
            <p role="status" className="hidden-visually">
              {t("cart.subtotal")} {formatVnd(cart.subtotal)}
            </p>
            <Totals
              t={t}
              subtotal={cart.subtotal}
              shipping={null}
              total={cart.total}
              demonstration={demonstration}
            />
            <p className="buying-actions">
              {!unreachable && (
                <a className="button" href={pathTo(locale, "checkout")}>
                  {t("cart.checkout")}
                </a>
              )}
              <a className="button secondary" href={pathTo(locale, "product")}>
                {t("cart.continue")}
              </a>
            </p>
          </section>
        </div>
      )}
    </div>
  )
}
