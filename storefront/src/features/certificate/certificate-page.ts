import { formatDay } from "#domain/day"
import { toCertificateView, type CertificateView } from "../../medusa/to-certificate"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"

export interface CertificatePageView {
  locale: Locale
  certificate: CertificateView
  /** dd/mm/yyyy of the day its status is for. */
  on: string
}

/** Every record of a recognition, also of what is over or hidden from the shelves. */
export async function certificatePages(locale: Locale) {
  const catalogue = await readCatalogue()
  return catalogue.records.map((record) => {
    const certificate = toCertificateView(record, catalogue, locale)
    const view: CertificatePageView = { locale, certificate, on: formatDay(catalogue.on) }
    return { params: { slug: record.recognition.slug }, props: { view } }
  })
}
