import type { CatalogueProducer, Commune } from "#domain/catalogue"
import { translator, type Translate } from "../i18n"
import { pathTo, type Locale } from "../paths"
import { vietnamese, type Name } from "./names"
import { byShelfOrder, toProductCard, type ProductCard } from "./to-card"
import type { ShopCatalogue } from "./port"

export interface ProducerView {
  handle: string
  href: string
  name: Name
  /** Today's commune in a sentence: certain, one of several, or unknown. */
  whereabouts: string
  /** Communes it can be in, for a line in a list; empty when unknown. */
  communes: string
  formerAddress: string | null
  /** Null where the source is a document without an address of its own. */
  sourceUrl: string | null
  source: string
  /** With valid stars. */
  products: ProductCard[]
  lapsed: ProductCard[]
}

export function toProducerView(
  producer: CatalogueProducer,
  catalogue: ShopCatalogue,
  locale: Locale,
): ProducerView {
  const t = translator(locale)
  const { handle, name, communes, formerAddress, sourceUrl } = producer
  const cards = catalogue.products
    .filter(({ producerHandle }) => producerHandle === handle)
    .map((product) => toProductCard(product, catalogue, locale))
    .sort(byShelfOrder)
  const onTheWeb = /^https?:/.test(sourceUrl)
  return {
    handle,
    href: pathTo(locale, "producer", handle),
    name: vietnamese(locale, name),
    whereabouts: whereabouts(communes, t),
    communes: listCommunes(communes, t),
    formerAddress,
    sourceUrl: onTheWeb ? sourceUrl : null,
    source: onTheWeb ? new URL(sourceUrl).hostname : sourceUrl,
    products: cards.filter(({ state }) => state !== "lapsed"),
    lapsed: cards.filter(({ state }) => state === "lapsed"),
  }
}

export function whereabouts(communes: readonly Commune[], t: Translate): string {
  const names = listCommunes(communes, t)
  if (communes.length === 0) return t("producer.unknown")
  return communes.length === 1
    ? t("producer.certain", { commune: names })
    : t("producer.ambiguous", { communes: names })
}

function listCommunes(communes: readonly Commune[], t: Translate): string {
  const names = communes.map(({ name }) => name)
  const last = names.pop() ?? ""
  return names.length === 0 ? last : `${names.join(", ")} ${t("producer.or")} ${last}`
}
