import type { CatalogueProduct } from "#domain/catalogue"
import type { Day } from "#domain/day"
import { tiesOf, type Around, type ProductTies } from "../../components/product/ties"
import { translator, type Translate } from "../../i18n"
import { toProductView, type ProductView } from "../../medusa/to-product"
import { stocking, toSalesPoints, type SalesPointView } from "../../medusa/to-sales-point"
import type { Locale } from "../../paths"

/** What somebody at the shelf wants to know, in the order of the questions. */
export interface ProductCodeView extends ProductTies {
  kind: "product"
  locale: Locale
  code: string
  on: Day
  product: ProductView
  /** The answer of today. */
  now: Answer
  /** The answer from the day after the last day on; null where that day has been. */
  then: Answer | null
  gtin: string | null
  /** That have it on their shelf. */
  points: SalesPointView[]
}

/** Whether the stars hold, and whether it can be sent home. */
interface Answer {
  hold: boolean
  stars: string
  home: string
  toBuy: boolean
}

export function toProductCode(record: CatalogueProduct, around: Around): ProductCodeView {
  const { catalogue, locale } = around
  const t = translator(locale)
  const product = toProductView(record, catalogue, locale)
  const over = overAnswer(product, t)
  const holding = product.stars && holdingAnswer(product, product.stars.words, t)
  return {
    ...tiesOf(record, around),
    kind: "product",
    locale,
    code: product.code,
    on: catalogue.on,
    product,
    now: holding ?? over,
    then: holding && over,
    gtin: record.gtin,
    points: stocking(toSalesPoints(catalogue, locale), record.handle),
  }
}

function holdingAnswer(product: ProductView, words: string, t: Translate): Answer {
  return {
    hold: true,
    stars: t("code.starsHold", { stars: words, day: product.until }),
    home: t(homeKey(product)),
    toBuy: product.offer !== null,
  }
}

function homeKey({ offer, recalls, reason }: ProductView): string {
  if (recalls.length > 0) return "scan.recall.stopped"
  if (offer) return "scan.sendHow"
  return reason === "service" ? "code.serviceHome" : "code.shownHome"
}

function overAnswer({ recognition, until }: ProductView, t: Translate): Answer {
  const when = recognition.withdrawn
  return {
    hold: false,
    stars: when ? t("code.starsWithdrawn", { when }) : t("code.starsEnded", { day: until }),
    home: t("code.lapsedHome"),
    toBuy: false,
  }
}
