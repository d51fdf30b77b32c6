import type { Catalogue, CatalogueProducer, CatalogueProduct } from "#domain/catalogue"
import { isPublished, type Stars } from "#domain/certification"
import type { Day } from "#domain/day"
import { producerAliases, productAliases } from "./aliases"

/** What a search finds, with what a line of results shows. Its page is built from the same catalogue. */
export interface SearchDocument {
  /** Unique over both kinds: "product:muoi-hat-bac-lieu". */
  id: string
  kind: "product" | "producer"
  handle: string
  name: string
  nameEn: string | null
  /** Who makes it, or where the producer is; empty where no source says. */
  detail: string
  stars: Stars | null
  /** The last day it may be found: of its stars, or of those of a producer's last product. */
  lastDay: Day
  /** Other words for it, which are not shown. */
  aliases: string[]
  /** Former and present places, which are not shown. */
  places: string
}

/** Published products, and the producers that have one. */
export function toSearchDocuments(catalogue: Catalogue): SearchDocument[] {
  const products = catalogue.products.filter(({ standing }) => isPublished(standing))
  const working = new Set(products.map(({ producerHandle }) => producerHandle))
  const producers = catalogue.producers.filter(({ handle }) => working.has(handle))
  return [
    ...products.map((product) =>
      toProductDocument(
        product,
        producers.find(({ handle }) => handle === product.producerHandle),
      ),
    ),
    ...producers.map((producer) => toProducerDocument(producer, products)),
  ]
}

function toProductDocument(
  product: CatalogueProduct,
  producer: CatalogueProducer | undefined,
): SearchDocument {
  const { handle, name, nameEn, standing } = product
  return {
    id: `product:${handle}`,
    kind: "product",
    handle,
    name,
    nameEn,
    detail: producer?.name ?? "",
    stars: isPublished(standing) ? standing.recognition.stars : null,
    lastDay: standing.lastDay,
    aliases: productAliases(name),
    places: producer ? placesOf(producer) : "",
  }
}

function toProducerDocument(
  producer: CatalogueProducer,
  published: readonly CatalogueProduct[],
): SearchDocument {
  const { handle, name, communes } = producer
  const own = published.filter(({ producerHandle }) => producerHandle === handle)
  return {
    id: `producer:${handle}`,
    kind: "producer",
    handle,
    name,
    nameEn: null,
    detail: communes.map((commune) => commune.name).join(" / "),
    stars: null,
    lastDay: own.map(({ standing }) => standing.lastDay).reduce((a, b) => (b > a ? b : a)),
    aliases: producerAliases(name),
    places: placesOf(producer),
  }
}

function placesOf({ formerAddress, communes }: CatalogueProducer): string {
  return [formerAddress ?? "", ...communes.map(({ name }) => name)].filter((place) => place !== "").join(", ")
}
