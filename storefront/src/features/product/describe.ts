import type { Translate } from "../../i18n"
import type { ProductView } from "../../medusa/to-product"

/** One sentence for search engines and for those who share the page. */
export function describe(product: ProductView, t: Translate): string {
  const name = product.name.text
  if (product.stars === null) return t("product.descriptionLapsed", { name })
  const maker = product.maker ? t("product.descriptionMaker", { name: product.maker.text }) : ""
  return t("product.description", { name, stars: product.stars.words, day: product.until, maker }).trim()
}
