import { copyFor } from "../../i18n"
import type { Locale } from "../../paths"
import { isDemonstration, readCatalogue } from "../../shop"
import { goodsOf } from "./goods"
import type { IslandProps } from "./island"

/** What every buying page says, without the words of pages where goods are chosen. */
export const BUYING_COPY = [
  "title",
  "loading",
  "retry",
  "toCart",
  "line.times",
  "ownBox.title",
  "ownBox.count",
  "subtotal",
  "shipping",
  "shippingLater",
  "addresses",
  "total",
  "taxNote",
  "demonstration",
  "empty",
  "notice",
  "error",
].map((part) => `cart.${part}`)

/** The props of a buying page's island. Only for the build: the island itself gets neither catalogue nor whole copy. */
export async function buyingProps(locale: Locale, parts: readonly string[]): Promise<IslandProps> {
  const catalogue = await readCatalogue()
  return {
    locale,
    copy: copyFor(locale, parts),
    goods: goodsOf(catalogue, locale),
    regionId: catalogue.regionId,
    demonstration: await isDemonstration(),
  }
}
