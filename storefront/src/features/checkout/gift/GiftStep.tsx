import { useState } from "react"
import type { GiftInstructions, RecipientFault } from "#domain/gift-box/gift"
import { checkGift, MOST_CARD_LETTERS, type IsCommune } from "#domain/gift-box/recipients"
import { Loading } from "../../../components/buying/Loading"
import { Trouble } from "../../../components/buying/Trouble"
import type { GiftFace } from "../../../components/gift/gift-face"
import { useGiftFace } from "../../../components/gift/use-gift-face"
import type { Translate } from "../../../i18n"
import type { KeyValueStore } from "../../../medusa/cart-memory.client"
import type { Locale } from "../../../paths"
import { CA_MAU } from "../../../components/places/places"
import { NO_RECIPIENT, readGift, writeGift } from "./gift-draft"
import { GiftFaults } from "./GiftFaults"
import { saidIn } from "./recipient-field"
import { Recipients } from "./Recipients"
import css from "./gift-step.css?inline"

interface Props {
  locale: Locale
  store: KeyValueStore
  /** Gift boxes in the cart. */
  boxes: number
  /** What commerce has refused. */
  refused: readonly RecipientFault[]
  busy: boolean
  onContinue(): void
}

/** Loaded for a cart with a gift box alone. */
export default function GiftStep(props: Props) {
  const { loaded, retry } = useGiftFace(props.locale)
  const vietnamese = props.locale === "vi"
  if (loaded === undefined) return <Loading words="…" />
  if (loaded === null)
    return (
      <Trouble
        actions={
          <button type="button" className="button" onClick={retry}>
            {vietnamese ? "Thử lại" : "Try again"}
          </button>
        }
      >
        <p>{vietnamese ? "Chưa mở được phần quà tặng." : "The gift part could not be opened."}</p>
      </Trouble>
    )
  return <GiftForm {...props} face={loaded.face} t={loaded.t} />
}

function GiftForm({
  locale,
  store,
  boxes,
  refused,
  busy,
  onContinue,
  face,
  t,
}: Props & { face: GiftFace; t: Translate }) {
  const [gift, setGift] = useState(() => readGift(store))
  const [insisted, setInsisted] = useState(false)
  const isCommune: IsCommune = (province, commune) =>
    province !== CA_MAU || face.places.communes.some(({ code }) => code === commune)
  const found = checkGift(gift, boxes, isCommune)
  const many = gift.recipients.length > 0
  const faults = saidIn(locale, found.length > 0 ? found : refused)

  const change = (patch: Partial<GiftInstructions>) => {
    const next = { ...gift, ...patch }
    writeGift(store, next)
    setGift(next)
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setInsisted(true)
    if (found.length === 0) onContinue()
  }
  const left = MOST_CARD_LETTERS - (gift.cardText?.length ?? 0)

  return (
    <form noValidate onSubmit={submit} className="panel checkout-form gift-form">
      {/* Styles in the page would be carried by every checkout. */}
      <style>{css}</style>
      <p>{t("gift.intro", { count: boxes })}</p>
      {insisted && <GiftFaults t={t} faults={faults} />}
      <div className="field">
        <label htmlFor="gift-card">{t("gift.card")}</label>
        <p id="gift-card-hint" className="small soft">
          {t("gift.cardHint", { left })}
        </p>
        <textarea
          id="gift-card"
          className="control"
          rows={3}
          maxLength={MOST_CARD_LETTERS}
          aria-describedby="gift-card-hint"
          value={gift.cardText ?? ""}
          onChange={(event) => change({ cardText: event.target.value || null })}
        />
      </div>
      <div className="field">
        <label className="consent" htmlFor="gift-hide">
          <input
            id="gift-hide"
            type="checkbox"
            checked={gift.hidePrice}
            onChange={(event) => change({ hidePrice: event.target.checked })}
          />
          <span>{t("gift.hidePrice")}</span>
        </label>
      </div>
      <fieldset className="choices">
        <legend>{t("gift.where")}</legend>
        <label className="choice">
          <input type="radio" name="where" checked={!many} onChange={() => change({ recipients: [] })} />
          <span>{t("gift.one")}</span>
        </label>
        <label className="choice">
          <input
            type="radio"
            name="where"
            checked={many}
            onChange={() => change({ recipients: many ? gift.recipients : [{ ...NO_RECIPIENT, boxes }] })}
          />
          <span>{t("gift.many")}</span>
        </label>
      </fieldset>
      {many && (
        <Recipients
          t={t}
          locale={locale}
          places={face.places}
          boxes={boxes}
          recipients={gift.recipients}
          faults={insisted ? faults : []}
          onChange={(recipients) => change({ recipients })}
          onRead={() => setInsisted(true)}
        />
      )}
      <button className="button" aria-disabled={busy}>
        {busy ? t("gift.busy") : t("gift.continue")}
      </button>
    </form>
  )
}
