import { nameIn, vietnamese, type Name } from "../../medusa/names"
import { toProductCard, type ProductCard } from "../../medusa/to-card"
import { paragraphs } from "../../paragraphs"
import { pathTo, type Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { readPlaces } from "../../stories"
import type { Source } from "#content/schemas.ts"

export interface PlaceView {
  locale: Locale
  slug: string
  href: string
  name: Name
  summary: string
  paragraphs: string[]
  commune: Name
  unknown: string
  productsNote: string
  products: ProductCard[]
  sources: Source[]
}

export async function placeList(locale: Locale): Promise<PlaceView[]> {
  const catalogue = await readCatalogue()
  const places = await readPlaces()
  return places.map(({ id, data }) => ({
    locale,
    slug: id,
    href: pathTo(locale, "place", id),
    name: nameIn(locale, data.name, data.nameEn),
    summary: data.summary[locale],
    paragraphs: paragraphs(data.body[locale]),
    commune: vietnamese(locale, data.commune.name),
    unknown: data.unknown[locale],
    productsNote: data.productsNote[locale],
    products: catalogue.products
      .filter(({ handle }) => data.products.includes(handle))
      .map((product) => toProductCard(product, catalogue, locale)),
    sources: data.sources,
  }))
}

export async function placePages(locale: Locale) {
  const places = await placeList(locale)
  return places.map((view) => ({ params: { slug: view.slug }, props: { view } }))
}
