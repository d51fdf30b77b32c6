import { formatVnd } from "#domain/vnd"
import type { SearchKind } from "#search/documents"
import { highlight, type Segment } from "#search/highlight"
import type { Hit } from "#search/port"
import { foldedWords } from "#search/text/words"
import { pathTo, type Locale, type Section } from "../../paths"
import type { Say } from "./face.client"

/** A hit in the words of a page. */
export interface HitView {
  id: string
  kind: SearchKind
  /** Its kind in words. */
  kindName: string
  href: string
  name: Segment[]
  /** Set where name or detail are not in the page's own language. */
  nameLang: Locale | ""
  detail: string
  detailLang: Locale | ""
  /** "OCOP 4 sao"; empty without stars. */
  stars: string
  /** "185.000 ₫"; empty without a price. */
  price: string
  /** What is to be said of the price: that it is made up, that nothing is left. */
  notes: string[]
  /** "cách khoảng 12 km"; empty where the distance is not known or not asked for. */
  distance: string
}

/** The page of a hit: a story is told on the page of its producer. */
const SECTIONS: Record<SearchKind, Section> = {
  product: "product",
  "gift-box": "giftBox",
  producer: "producer",
  place: "place",
  story: "producer",
  certificate: "certificate",
}

/** @param searched the words as the engine searched them. */
export function toHitView({ document, name, km }: Hit, searched: string, locale: Locale, say: Say): HitView {
  const { id, kind, handle, nameEn, detail, stars, price, demonstration, inStock } = document
  const translated = locale === "en" && nameEn !== null
  const soldOut = price !== null && !inStock
  return {
    id,
    kind,
    kindName: say(`find.kind.${kind}`),
    href: pathTo(locale, SECTIONS[kind], handle),
    // An engine marks the Vietnamese name.
    name: translated ? highlight(nameEn, foldedWords(searched)) : name,
    nameLang: locale === "vi" || translated ? "" : "vi",
    detail,
    detailLang: locale === "vi" ? "" : "vi",
    stars: stars === null ? "" : say("find.stars", { stars }),
    price: price === null ? "" : formatVnd(price),
    notes: [...(demonstration ? [say("find.demonstration")] : []), ...(soldOut ? [say("find.soldOut")] : [])],
    distance: km === null ? "" : km === 0 ? say("find.sameCommune") : say("find.km", { km }),
  }
}
