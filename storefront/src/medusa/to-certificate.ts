import type { CatalogueRecord } from "#domain/catalogue"
import {
  endsOn,
  holdsOn,
  issuedOn,
  statusOn,
  type Recognition,
  type RecordStatus,
} from "#domain/certification"
import { addDays, formatDay, type Day } from "#domain/day"
import { translator } from "../i18n"
import { pathTo, type Locale } from "../paths"
import { nameIn, vietnamese, type Link, type Name } from "./names"
import type { ShopCatalogue } from "./port"
import { toRecognitionView, type RecognitionView } from "./to-recognition"

/** Everything the page of a certificate says. */
export interface CertificateView extends RecognitionView {
  slug: string
  product: Name
  /** The Vietnamese name of the product, which the decision has. */
  productName: string
  /** Null for a product without a page of its own. */
  productHref: string | null
  group: string
  producer: Name | null
  /** Null for a producer without a page of its own. */
  producerHref: string | null
  status: RecordStatus
  statusWords: string
  /** Whether it is in force on the day of the build. */
  holds: boolean
  lastDay: Day
  /** dd/mm/yyyy */
  until: string
  /** "từng đạt OCOP 3 sao": for a certificate that is over, stars stand in words alone. */
  pastWords: string
  /** Of the same product, in the order of time. */
  before: Link[]
  next: Link[]
  /** Whether its product stands on the shelf by this very certificate. */
  stands: boolean
  recognition: Recognition
}

export function toCertificateView(
  record: CatalogueRecord,
  catalogue: ShopCatalogue,
  locale: Locale,
): CertificateView {
  const t = translator(locale)
  const { recognition, product, producer } = record
  const view = toRecognitionView(recognition, locale)
  const status = statusOn(recognition, catalogue.on)
  const lastDay = addDays(endsOn(recognition), -1)
  const page = catalogue.products.find(({ handle }) => handle === product.handle)
  const hasProducerPage = catalogue.producers.some(({ handle }) => handle === producer?.handle)
  const others = othersOf(record, catalogue)
  const toLink = ({ recognition: other }: CatalogueRecord): Link => {
    const { words, recognised, href } = toRecognitionView(other, locale)
    return { name: { text: `${words} – ${recognised}` }, href }
  }
  return {
    ...view,
    slug: recognition.slug,
    product: nameIn(locale, product.name, product.nameEn),
    productName: product.name,
    productHref: page ? pathTo(locale, "product", product.handle) : null,
    group: t(`group.${product.group}`),
    producer: producer && vietnamese(locale, producer.name),
    producerHref: producer && hasProducerPage ? pathTo(locale, "producer", producer.handle) : null,
    status,
    statusWords: t(`status.${status}`),
    holds: holdsOn(recognition, catalogue.on),
    lastDay,
    until: formatDay(lastDay),
    pastWords: t("certificate.past", { stars: view.words }),
    before: others.filter((other) => issuedOn(other.recognition) < issuedOn(recognition)).map(toLink),
    next: others.filter((other) => issuedOn(other.recognition) > issuedOn(recognition)).map(toLink),
    stands: page?.standing.state !== "lapsed" && page?.standing.recognition.slug === recognition.slug,
    recognition,
  }
}

function othersOf({ recognition, product }: CatalogueRecord, { records }: ShopCatalogue): CatalogueRecord[] {
  return records
    .filter((other) => other.product.handle === product.handle && other.recognition.slug !== recognition.slug)
    .sort((a, b) => issuedOn(a.recognition).localeCompare(issuedOn(b.recognition)))
}
