import type { Day } from "#domain/day"
import { toSalesPoints, type SalesPointView } from "../../medusa/to-sales-point"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { readPlaces } from "../../stories"
import { toSalesPointPage } from "./sales-point-view"

export async function salesPointPages(locale: Locale) {
  const around = { catalogue: await readCatalogue(), places: await readPlaces(), locale }
  return around.catalogue.salesPoints.map((record) => ({
    params: { handle: record.handle },
    props: { view: toSalesPointPage(record, around) },
  }))
}

/** Those that are open, or will be. */
export async function salesPointList(locale: Locale): Promise<{ on: Day; points: SalesPointView[] }> {
  const catalogue = await readCatalogue()
  return { on: catalogue.on, points: toSalesPoints(catalogue, locale) }
}
