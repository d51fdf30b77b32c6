import { useState } from "react"
import { formatVnd } from "#domain/vnd"
import { showCartCount } from "../../components/buying/cart-badge.client"
import { explain, toFailure } from "../../components/buying/refusal"
import type { Translate } from "../../i18n"
import { connect } from "../../medusa/connect.client"
import { pathTo, type Locale } from "../../paths"
import type { Assessed } from "./assess"
import { MOST_BOXES, type Draft } from "./draft"

interface Props {
  t: Translate
  locale: Locale
  campaignHandle: string
  draft: Draft
  assessed: Assessed
  regionId: string
  demonstration: boolean
  onChange(draft: Draft): void
}

type Said = { kind: "added"; count: number } | { kind: "refused"; sentence: string; lang?: "vi" } | null

export function BuyBox(props: Props) {
  const { t, locale, campaignHandle, draft, assessed, regionId, demonstration, onChange } = props
  const [{ cart }] = useState(() => connect(regionId))
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>(null)
  const { partsPrice, packaging, price, total, problems } = assessed
  const stopped = problems.length > 0 || busy

  const add = async () => {
    if (stopped) return
    setBusy(true)
    const { boxes, packagingHandle, parts } = draft
    try {
      await cart.addOwnBox({ campaignHandle, packagingHandle, parts, quantity: boxes })
      showCartCount()
      setSaid({ kind: "added", count: boxes })
      onChange({ ...draft, parts: [], boxes: 1 })
    } catch (thrown) {
      const error = toFailure(thrown)
      // The shop's own sentence names what it is about, in Vietnamese.
      setSaid(
        error.kind === "refused"
          ? { kind: "refused", sentence: error.message, lang: "vi" }
          : { kind: "refused", sentence: explain(error, t, [], {}) },
      )
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="own-buying">
      <dl className="own-prices">
        <div>
          <dt>{t("ownBox.parts")}</dt>
          <dd>{formatVnd(partsPrice)}</dd>
        </div>
        {packaging && (
          <div>
            <dt>{t("ownBox.wrapping")}</dt>
            <dd>{formatVnd(packaging.cost)}</dd>
          </div>
        )}
        <div className="own-each">
          <dt>{t("ownBox.each")}</dt>
          <dd>{formatVnd(price)}</dd>
        </div>
        {draft.boxes > 1 && (
          <div>
            <dt>{t("ownBox.total", { count: draft.boxes })}</dt>
            <dd>{formatVnd(total)}</dd>
          </div>
        )}
      </dl>
      <div className="own-order">
        <label htmlFor="own-boxes">{t("ownBox.boxes")}</label>
        <input
          id="own-boxes"
          className="control"
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_BOXES}
          value={draft.boxes}
          onChange={(event) => {
            const boxes = event.target.valueAsNumber
            if (Number.isInteger(boxes) && boxes >= 1)
              onChange({ ...draft, boxes: Math.min(boxes, MOST_BOXES) })
          }}
        />
        <button type="button" className="button" aria-disabled={stopped} onClick={() => void add()}>
          {busy ? t("ownBox.adding") : t("ownBox.addToCart")}
        </button>
      </div>
      <div role="status">
        {said?.kind === "added" && (
          <p className="toast">
            {t("ownBox.added", { count: said.count })}{" "}
            <a href={pathTo(locale, "cart")}>{t("ownBox.seeCart")}</a>
          </p>
        )}
        {said?.kind === "refused" && (
          <p className="toast bad">
            {t("ownBox.refused")} <span lang={said.lang}>{said.sentence}</span>
          </p>
        )}
      </div>
      {demonstration && <p className="small soft">{t("ownBox.demonstration")}</p>}
    </div>
  )
}
