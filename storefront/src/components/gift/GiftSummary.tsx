import type { GiftInstructions, Recipient } from "#domain/gift-box/gift"
import type { GiftPlaces } from "#domain/gift-box/place-names"
import type { Locale } from "../../paths"
import css from "./gift.css?inline"
import { useGiftFace } from "./use-gift-face"

interface Props {
  gift: GiftInstructions
  locale: Locale
}

/** A long list is told of, not recited. */
const SHOWN = 20

/** Loaded where there is something to tell. */
export default function GiftSummary({ gift, locale }: Props) {
  const { loaded } = useGiftFace(locale)
  if (!loaded) return null
  const { t, face } = loaded
  const { cardText, hidePrice, recipients } = gift
  const more = recipients.length - SHOWN
  return (
    <>
      {/* Styles in the page would be carried by every checkout. */}
      <style>{css}</style>
      {cardText === null ? (
        <p>{t("gift.printed")}</p>
      ) : (
        <blockquote className="gift-card">{cardText}</blockquote>
      )}
      <p>{t(hidePrice ? "gift.hidden" : "gift.shown")}</p>
      <p>{recipients.length === 0 ? t("gift.toOne") : t("gift.toMany", { people: recipients.length })}</p>
      {recipients.length > 0 && (
        <ul className="gift-people">
          {recipients.slice(0, SHOWN).map((recipient, index) => (
            <li key={index}>
              <strong>{recipient.name}</strong> · {t("gift.rowBoxes", { count: recipient.boxes })}
              <span className="small soft" lang="vi">
                {addressOf(recipient, face.places)}
              </span>
            </li>
          ))}
          {more > 0 && <li className="soft">{t("gift.more", { count: more })}</li>}
        </ul>
      )}
    </>
  )
}

function addressOf({ address, commune, province }: Recipient, places: GiftPlaces): string {
  const nameOf = (code: string, list: readonly { code: string; name: string }[]) =>
    list.find((place) => place.code === code)?.name ?? code
  return [address, nameOf(commune, places.communes), nameOf(province, places.provinces)].join(", ")
}
