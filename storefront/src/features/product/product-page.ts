import { translator } from "../../i18n"
import { countGroups } from "../../listing"
import type { Link } from "../../medusa/names"
import type { ShopCatalogue } from "../../medusa/port"
import { toProductView, type ProductView } from "../../medusa/to-product"
import { pathTo, type Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { readPlaces, readStories } from "../../stories"
import { tiesOf, type ProductTies } from "../../components/product/ties"

export interface ProductPageView extends ProductTies {
  locale: Locale
  product: ProductView
  groupLink: Link | null
}

/** Every product with an address, ready to be rendered. */
export async function productPages(locale: Locale) {
  const catalogue = await readCatalogue()
  const stories = await readStories()
  const places = await readPlaces()
  return catalogue.products.map((record) => {
    const view: ProductPageView = {
      locale,
      product: toProductView(record, catalogue, locale),
      groupLink: groupLink(record.group, catalogue, locale),
      ...tiesOf(record, { catalogue, stories, places, locale }),
    }
    return { params: { handle: record.handle }, props: { view } }
  })
}

/** Null for a group that has no page because nothing in it is published. */
function groupLink(group: ProductView["group"], catalogue: ShopCatalogue, locale: Locale): Link | null {
  return countGroups(catalogue).has(group)
    ? { name: { text: translator(locale)(`group.${group}`) }, href: pathTo(locale, "group", group) }
    : null
}
