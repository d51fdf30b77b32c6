import { formatDay } from "#domain/day"
import type { Name } from "../../medusa/names"
import { toProductCard } from "../../medusa/to-card"
import { toLotViews, type LotView } from "../../medusa/to-lot"
import { pathTo, type Locale } from "../../paths"
import { readCatalogue } from "../../shop"

export interface LotPageView {
  locale: Locale
  lot: LotView
  product: Name
  /** The landing page of the product. */
  href: string
  maker: Name | null
  /** dd/mm/yyyy of the day its state is for. */
  on: string
}

export async function lotPages(locale: Locale) {
  const catalogue = await readCatalogue()
  return catalogue.products.flatMap((record) => {
    const { name, maker } = toProductCard(record, catalogue, locale)
    const href = pathTo(locale, "code", record.code)
    return toLotViews(record, catalogue.on, locale).map((lot) => {
      const view: LotPageView = { locale, lot, product: name, href, maker, on: formatDay(catalogue.on) }
      const [code = "", own = ""] = lot.slug.split("/")
      return { params: { code, lot: own }, props: { view } }
    })
  })
}
