import { toGiftBoxView, type GiftBoxView } from "../../medusa/to-gift-box"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"

export interface GiftBoxPageView {
  locale: Locale
  box: GiftBoxView
}

export async function giftBoxPages(locale: Locale) {
  const boxes = await giftBoxList(locale)
  return boxes.map((box) => ({ params: { handle: box.handle }, props: { view: { locale, box } } }))
}

export async function giftBoxList(locale: Locale): Promise<GiftBoxView[]> {
  const catalogue = await readCatalogue()
  return catalogue.giftBoxes.map((box) => toGiftBoxView(box, catalogue, locale))
}
