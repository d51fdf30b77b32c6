import type { CatalogueProduct } from "#domain/catalogue"
import { formatDay, type Day } from "#domain/day"
import { lotStateOn, type LotState, type Recall } from "#domain/lot"
import { lotSlug, pathTo, type Locale } from "../paths"
import { nameIn, type Name } from "./names"

/** A lot of a product; days are written dd/mm/yyyy. */
export interface LotView {
  /** As the label prints it. */
  code: string
  /** Of {@link pathTo}. */
  slug: string
  href: string
  madeOn: string | null
  expires: string | null
  state: LotState
  /** The last day on which it is good; null where it no longer is, or where its end is not known. */
  lastDay: Day | null
  recall: RecallView | null
}

interface RecallView {
  on: string
  reason: Name
  /** Day on which nothing of the lot lay in stock any more; null while its recall stops the sale. */
  cleared: string | null
}

type WithLots = Pick<CatalogueProduct, "code" | "lots">

/** Newest first. */
export function toLotViews({ code, lots }: WithLots, on: Day, locale: Locale): LotView[] {
  return lots.map((lot) => {
    const slug = lotSlug(code, lot.code)
    const state = lotStateOn(lot, on)
    return {
      code: lot.code,
      slug,
      href: pathTo(locale, "lot", slug),
      madeOn: lot.madeOn && formatDay(lot.madeOn),
      expires: lot.expiresOn && formatDay(lot.expiresOn),
      state,
      lastDay: state === "good" ? lot.expiresOn : null,
      recall: lot.recall && toRecallView(lot.recall, locale),
    }
  })
}

/** The recalls that stop the sale of a product. */
export function toRecalls(product: WithLots, on: Day, locale: Locale): LotView[] {
  return toLotViews(product, on, locale).filter(({ recall }) => recall?.cleared === null)
}

function toRecallView({ on, reason, reasonEn, clearedOn }: Recall, locale: Locale): RecallView {
  return {
    on: formatDay(on),
    reason: nameIn(locale, reason, reasonEn),
    cleared: clearedOn && formatDay(clearedOn),
  }
}
