import type { CatalogueGiftBox, CatalogueProduct } from "#domain/catalogue"
import { formatDay, type Day } from "#domain/day"
import { contentGrams } from "#domain/gift-box/box-checks"
import { translator, type Translate } from "../../i18n"
import { nameIn, vietnamese, type Name } from "../../medusa/names"
import type { ShopCatalogue } from "../../medusa/port"
import { toGiftBoxView, type GiftBoxView } from "../../medusa/to-gift-box"
import { paragraphs } from "../../paragraphs"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { readStories } from "../../stories"
import { comparePrices, type Comparison } from "./compare-prices"
import { toPartView, type PartContext, type PartView } from "./part-view"

export interface GiftBoxPageView {
  locale: Locale
  on: Day
  box: GiftBoxView
  story: Name[]
  card: Name | null
  parts: PartView[]
  comparison: Comparison | null
  certificates: Certificates | null
  packaging: Name | null
  /** Weight of the parts in words, as far as it is known. */
  contents: string
  makers: number
}

/** Null for a box with a part whose certificate has ended. */
interface Certificates {
  /** dd/mm/yyyy through which the one holds that ends first. */
  earliest: string
  /** True where that is not before the last delivery. */
  throughDelivery: boolean
}

export async function giftBoxPages(locale: Locale) {
  const catalogue = await readCatalogue()
  const told = new Set((await readStories()).map(({ data }) => data.producer))
  return catalogue.giftBoxes.map((box) => ({
    params: { handle: box.handle },
    props: { view: toPageView(box, { catalogue, told, locale }) },
  }))
}

function toPageView(record: CatalogueGiftBox, context: PartContext): GiftBoxPageView {
  const { catalogue, locale } = context
  const t = translator(locale)
  const inside = insideOf(record, catalogue)
  const box = toGiftBoxView(record, catalogue, locale)
  const packaging = catalogue.packagings.find(({ handle }) => handle === record.packagingHandle) ?? null
  return {
    locale,
    on: catalogue.on,
    box,
    story: textIn(locale, record.story, record.storyEn).flatMap(({ text, ...lang }) =>
      paragraphs(text).map((paragraph) => ({ text: paragraph, ...lang })),
    ),
    card: textIn(locale, record.cardText, record.cardTextEn)[0] ?? null,
    parts: inside.map(({ quantity, product }) => toPartView(quantity, product, context)),
    comparison: box.buyable && comparePrices(box.buyable.price, inside, packaging),
    certificates: certificatesOf(inside, record, catalogue),
    packaging: packaging && nameIn(locale, packaging.name, packaging.nameEn),
    contents: weightWords(inside, t),
    makers: new Set(inside.flatMap(({ product }) => product.producerHandle ?? [])).size,
  }
}

interface Inside {
  quantity: number
  product: CatalogueProduct
}

function insideOf({ parts }: CatalogueGiftBox, { products }: ShopCatalogue): Inside[] {
  return parts.flatMap(({ productHandle, quantity }) => {
    const product = products.find(({ handle }) => handle === productHandle)
    return product ? [{ quantity, product }] : []
  })
}

function certificatesOf(
  inside: readonly Inside[],
  { campaignHandle }: CatalogueGiftBox,
  { campaigns }: ShopCatalogue,
): Certificates | null {
  if (inside.some(({ product }) => product.standing.state === "lapsed")) return null
  const [earliest] = inside.map(({ product }) => product.standing.lastDay).sort()
  if (earliest === undefined) return null
  const until = campaigns.find(({ handle }) => handle === campaignHandle)?.deliversUntil
  return { earliest: formatDay(earliest), throughDelivery: until !== undefined && earliest >= until }
}

/** What was written, in Vietnamese where there is nothing in the page's own language. */
function textIn(locale: Locale, vi: string | null, en: string | null): Name[] {
  if (locale === "en" && en !== null) return [{ text: en }]
  return vi === null ? [] : [vietnamese(locale, vi)]
}

function weightWords(inside: readonly Inside[], t: Translate): string {
  const grams = contentGrams(inside.map(({ quantity, product }) => ({ quantity, facts: product.packing })))
  if (grams === 0) return t("giftBox.none")
  const known = inside.every(({ product }) => product.packing.weightGrams !== null)
  const words = new Intl.NumberFormat("vi-VN").format(grams)
  return t(known ? "giftBox.grams" : "giftBox.contentsAtLeast", { grams: words })
}
