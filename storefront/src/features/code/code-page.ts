import type { CatalogueGiftBox, CatalogueProduct } from "#domain/catalogue"
import { formatDay, type Day } from "#domain/day"
import { translator, type Translate } from "../../i18n"
import type { Link, Name } from "../../medusa/names"
import { toGiftBoxView } from "../../medusa/to-gift-box"
import { toProductView, type ProductView } from "../../medusa/to-product"
import { pathTo, type Locale } from "../../paths"
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
  /** What the stars rest on; null for a box. */
  evidence: { words: string; certificate: string; source: { href: string; host: string } | null } | null
  /** The answer of today. */
  now: Answer
  /** The answer from the day after the last day on; null where that day has been. */
  then: Answer | null
  /** The last day of what the page says now. */
  lastDay: Day | null
  /** dd/mm/yyyy of the day the answers are for. */
  on: string
  check: string
}

/** Whether the stars hold, and how to have it sent home. */
interface Answer {
  hold: boolean
  stars: string
  home: string
  link: Link
  toBuy: boolean
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
  const { recognition, stars } = product
  const over = overAnswer(product, t)
  return {
    locale,
    code: product.code,
    name: product.name,
    what: t(`group.${product.group}`),
    makers: product.maker ? [product.maker] : [],
    where: product.producer?.whereabouts ?? null,
    evidence: {
      words: recognition.evidenceWords,
      certificate: recognition.href,
      source: recognition.source,
    },
    now: stars ? holdingAnswer(product, stars.words, t) : over,
    then: stars && over,
    lastDay: stars && product.lastDay,
    on: formatDay(catalogue.on),
    check: pathTo(locale, "check"),
  }
}

function holdingAnswer({ state, reason, until, href }: ProductView, words: string, t: Translate): Answer {
  const toBuy = state === "for-sale"
  const home = toBuy ? "order" : reason === "service" ? "serviceHome" : "shownHome"
  return {
    hold: true,
    stars: t("code.starsHold", { stars: words, day: until }),
    home: t(`code.${home}`),
    link: { name: { text: t(toBuy ? "code.orderLink" : "code.seePage") }, href },
    toBuy,
  }
}

function overAnswer({ recognition, until, href }: ProductView, t: Translate): Answer {
  const when = recognition.withdrawn
  return {
    hold: false,
    stars: when ? t("code.starsWithdrawn", { when }) : t("code.starsEnded", { day: until }),
    home: t("code.lapsedHome"),
    link: { name: { text: t("code.seePage") }, href },
    toBuy: false,
  }
}

function boxCode(record: CatalogueGiftBox, catalogue: ShopCatalogue, locale: Locale): CodePageView {
  const t = translator(locale)
  const box = toGiftBoxView(record, catalogue, locale)
  const makers = new Map(
    box.parts.flatMap(({ product }) => (product.maker ? [[product.maker.text, product.maker]] : [])),
  )
  const answer = (toBuy: boolean): Answer => ({
    hold: toBuy,
    stars: t("code.boxStars"),
    home: t(toBuy ? "code.order" : "code.boxClosed"),
    link: { name: { text: t(toBuy ? "code.seeBox" : "code.seePage") }, href: box.href },
    toBuy,
  })
  const open = box.offer !== null
  return {
    locale,
    code: box.code,
    name: box.name,
    what: t("giftBox.occasion", { day: box.occasion }),
    makers: [...makers.values()],
    where: null,
    evidence: null,
    now: answer(open),
    then: open ? answer(false) : null,
    lastDay: box.lastDay,
    on: formatDay(catalogue.on),
    check: pathTo(locale, "check"),
  }
}
