import type { CatalogueProduct, LabelFacts, Offer } from "#domain/catalogue"
import type { Reason } from "#domain/certification"
import { formatDay } from "#domain/day"
import { translator, type Translate } from "../i18n"
import type { Locale } from "../paths"
import { toProductCard, type ProductCard } from "./to-card"
import { toPictures, type Pictures } from "./to-pictures"
import { toProducerView, type ProducerView } from "./to-producer"
import { toLotViews, type LotView } from "./to-lot"
import { toRecognitionView, type RecognitionView } from "./to-recognition"
import type { ShopCatalogue } from "./port"

/** Everything the page of a product says about it. */
export interface ProductView extends ProductCard {
  code: string
  reason: Reason
  /** The recognition its standing rests on. */
  recognition: RecognitionView
  /** dd/mm/yyyy of the last day of that recognition. */
  until: string
  earlier: RecognitionView[]
  producer: ProducerView | null
  label: LabelRow[]
  netQuantity: string | null
  /** Newest first. */
  lots: LotView[]
  /** As commerce has it, for the button that buys. */
  buyable: Offer | null
  /** Every photograph, or the drawing alone. */
  pictures: Pictures
}

/** A line of the label; null means that nobody has given it yet. */
interface LabelRow {
  term: string
  value: string | null
  /** True for what is in Vietnamese on every page. */
  vietnamese: boolean
}

export function toProductView(
  product: CatalogueProduct,
  catalogue: ShopCatalogue,
  locale: Locale,
): ProductView {
  const t = translator(locale)
  const { standing, code, label } = product
  const found = catalogue.producers.find(({ handle }) => handle === product.producerHandle)
  const producer = found ? toProducerView(found, catalogue, locale) : null
  const card = toProductCard(product, catalogue, locale)
  return {
    ...card,
    code,
    reason: standing.reason,
    recognition: toRecognitionView(standing.recognition, locale),
    until: formatDay(standing.lastDay),
    earlier: product.recognitions
      .filter(({ slug }) => slug !== standing.recognition.slug)
      .map((recognition) => toRecognitionView(recognition, locale)),
    producer,
    label: toLabelRows(product, producer, t),
    netQuantity:
      label.netQuantityGrams === null ? null : t("product.grams", { grams: label.netQuantityGrams }),
    lots: toLotViews(product, catalogue.on, locale),
    buyable: card.offer && product.offer,
    pictures: toPictures(product, catalogue, t),
  }
}

function toLabelRows(
  { name, label }: CatalogueProduct,
  producer: ProducerView | null,
  t: Translate,
): LabelRow[] {
  const grams = label.netQuantityGrams
  const fact = (term: string, key: keyof LabelFacts) =>
    row(term, label[key] === null ? null : String(label[key]))
  const row = (term: string, value: string | null, vietnamese = true) => ({
    term: t(`product.${term}`),
    value,
    vietnamese,
  })
  return [
    row("labelName", name),
    row("labelResponsible", producer?.name.text ?? null),
    row("labelAddress", producer?.formerAddress ?? null),
    row("labelOrigin", null),
    row("labelNetQuantity", grams === null ? null : t("product.grams", { grams }), false),
    fact("labelIngredients", "ingredients"),
    row("labelProductionDate", null),
    fact("labelShelfLife", "shelfLife"),
    fact("labelStorage", "storage"),
    fact("labelWarnings", "warnings"),
    fact("labelDeclaration", "declarationNo"),
    fact("labelFoodSafety", "foodSafetyCertificateNo"),
  ]
}
