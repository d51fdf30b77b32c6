import type { GiftPlaces } from "#domain/gift-box/place-names"
import { copyFor, type Copy } from "../../i18n"
import type { Locale } from "../../paths"

/** Words and places of the gift part, which a checkout without a gift box never loads. */
export interface GiftFace {
  copy: Copy
  places: GiftPlaces
}

export function toGiftFace(places: GiftPlaces, locale: Locale): GiftFace {
  return { copy: copyFor(locale, ["gift"]), places }
}
