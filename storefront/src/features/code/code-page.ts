import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { readPlaces, readStories } from "../../stories"
import { toBoxCode, type BoxCodeView } from "./box-code"
import { toPointCode, type PointCodeView } from "./point-code"
import { toProductCode, type ProductCodeView } from "./product-code"

/** What a code on a label, on a box or at a sales point opens. */
export type CodePageView = ProductCodeView | BoxCodeView | PointCodeView

export async function codePages(locale: Locale) {
  const catalogue = await readCatalogue()
  const around = { catalogue, stories: await readStories(), places: await readPlaces(), locale }
  const views: CodePageView[] = [
    ...catalogue.products.map((product) => toProductCode(product, around)),
    ...catalogue.giftBoxes.map((box) => toBoxCode(box, catalogue, locale)),
    ...catalogue.salesPoints.map((point) => toPointCode(point, catalogue, locale)),
  ]
  return views.map((view) => ({ params: { code: view.code }, props: { view } }))
}
