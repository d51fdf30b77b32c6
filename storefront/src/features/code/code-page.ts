import type { CatalogueGiftBox, CatalogueProduct } from "#domain/catalogue"
import { formatDay } from "#domain/day"
import { translator, type Translate } from "../../i18n"
import type { Link, Name } from "../../medusa/names"
import { toGiftBoxView } from "../../medusa/to-gift-box"
import { toProductView, type ProductView } from "../../medusa/to-product"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import type { ShopCatalogue } from "../../medusa/port"

/** What somebody who scans a label wants to know, answered in the order of the questions. */
export interface CodePageView {
  locale: Locale
  code: string
  name: Name
  what: string
  /** Each maker once: a product has one or none, a box several. */
  makers: Name[]
  where: string | null
  stars: { hold: boolean; sentence: string; source: { href: string; host: string } | null }
  home: { sentence: string; link: Link; toBuy: boolean }
  /** dd/mm/yyyy of the day the answers are for. */
  on: string
}

export async function codePages(locale: Locale) {
  const catalogue = await readCatalogue()
  const views = [
    ...catalogue.products.map((product) => productCode(product, catalogue, locale)),
    ...catalogue.giftBoxes.map((box) => boxCode(box, catalogue, locale)),
  ]
  return views.map((view) => ({ params: { code: view.code }, props: { view } }))
}

function productCode(record: CatalogueProduct, catalogue: ShopCatalogue, locale: Locale): CodePageView {
  const t = translator(locale)
  const product = toProductView(record, catalogue, locale)
  const toBuy = product.state === "for-sale"
  return {
    locale,
    code: product.code,
    name: product.name,
    what: t(`group.${product.group}`),
    makers: product.maker ? [product.maker] : [],
    where: product.producer?.whereabouts ?? null,
    stars: {
      hold: product.stars !== null,
      sentence: starsSentence(product, t),
      source: { href: product.recognition.sourceUrl, host: product.recognition.sourceHost },
    },
    home: {
      sentence: t(`code.${homeKey(product)}`),
      link: { name: { text: t(toBuy ? "code.orderLink" : "code.seePage") }, href: product.href },
      toBuy,
    },
    on: formatDay(catalogue.on),
  }
}

function starsSentence({ stars, lastDay, recognition }: ProductView, t: Translate): string {
  if (stars) return t("code.starsHold", { stars: stars.words, day: lastDay })
  const when = recognition.withdrawn
  return when ? t("code.starsWithdrawn", { when }) : t("code.starsEnded", { day: lastDay })
}

function homeKey(product: ProductView): string {
  if (product.state === "for-sale") return "order"
  if (product.state === "lapsed") return "lapsedHome"
  return product.reason === "service" ? "serviceHome" : "shownHome"
}

function boxCode(record: CatalogueGiftBox, catalogue: ShopCatalogue, locale: Locale): CodePageView {
  const t = translator(locale)
  const box = toGiftBoxView(record, catalogue, locale)
  const makers = new Map(
    box.parts.flatMap(({ product }) => (product.maker ? [[product.maker.text, product.maker]] : [])),
  )
  const toBuy = box.offer !== null
  return {
    locale,
    code: box.code,
    name: box.name,
    what: t("giftBox.occasion", { day: box.occasion }),
    makers: [...makers.values()],
    where: null,
    stars: { hold: toBuy, sentence: t("code.boxStars"), source: null },
    home: {
      sentence: t(toBuy ? "code.order" : "code.boxClosed"),
      link: { name: { text: t(toBuy ? "code.seeBox" : "code.seePage") }, href: box.href },
      toBuy,
    },
    on: formatDay(catalogue.on),
  }
}
