import type { Catalogue, CatalogueGiftBox, CatalogueProducer, CatalogueProduct } from "#domain/catalogue"
import { endsOn, holdsOn, isPublished, type Group, type Stars } from "#domain/certification"
import { addDays, type Day } from "#domain/day"
import type { Vnd } from "#domain/vnd"
import { producerAliases, productAliases } from "./aliases"
import type { NamedPoint, Point } from "./gazetteer"

/** In the order in which kinds are offered where nothing else decides. */
export const KINDS = ["product", "gift-box", "producer", "place", "story", "certificate"] as const
export type SearchKind = (typeof KINDS)[number]

/** What a search finds, with what a line of results shows. Its page is built from the same catalogue. */
export interface SearchDocument {
  /** Unique over all kinds, letters, digits, "-" and "_" alone: "product_muoi-hat-bac-lieu". */
  id: string
  kind: SearchKind
  /** Address part of its page: of the producer for a story, of the certificate's own page for a certificate. */
  handle: string
  name: string
  nameEn: string | null
  /** Who makes it, or where the producer is; empty where no source says. */
  detail: string
  group: Group | null
  stars: Stars | null
  /** The last day it may be found: of its stars, of a producer's last product, of a box's first part to end. */
  lastDay: Day | null
  /** Of the recording. */
  price: Vnd | null
  inStock: boolean
  /** Whether price and stock are made up. */
  demonstration: boolean
  /** Handles of the gift boxes it is part of. */
  boxes: string[]
  /** Communes of 2025 it can be in, with their kind: one is certain, several are ambiguous. */
  communes: string[]
  /** Middle of its commune, where that is certain. */
  at: Point | null
  /** Other words for it, which are not shown. */
  aliases: string[]
  /** Its address in former units, which is not shown. */
  formerPlace: string
  /** Further words that lead to it, which are not shown. */
  text: string
}

/** What every engine is filled from: a file of the release, which the browser loads once a search field is touched. */
export interface SearchData {
  documents: SearchDocument[]
  gazetteer: NamedPoint[]
}

/** What `content/` adds to the catalogue, as far as a search reads it. */
export interface SearchableContent {
  places: {
    slug: string
    name: string
    nameEn: string
    summary: { vi: string; en: string }
    commune: { code: string; name: string }
    products: string[]
  }[]
  stories: { producer: string; title: { vi: string; en: string }; products: string[] }[]
  /** Middles of the communes of 2025 by their NSO code. */
  centres: ReadonlyMap<string, Point>
}

const NOTHING = {
  nameEn: null,
  detail: "",
  group: null,
  stars: null,
  lastDay: null,
  price: null,
  inStock: false,
  demonstration: false,
  boxes: [],
  communes: [],
  at: null,
  aliases: [],
  formerPlace: "",
  text: "",
}

/** Everything that holds on the day of the catalogue: what has ended is found by the look-up alone. */
export function toSearchDocuments(catalogue: Catalogue, content: SearchableContent): SearchDocument[] {
  const products = catalogue.products.filter(({ standing }) => isPublished(standing))
  const makers = new Map(catalogue.producers.map((producer) => [producer.handle, producer]))
  const published = new Map(products.map((product) => [product.handle, product]))
  const makerOf = ({ producerHandle }: CatalogueProduct) =>
    producerHandle === null ? undefined : makers.get(producerHandle)
  return [
    ...products.map((product) => toProductDocument(product, makerOf(product), catalogue.giftBoxes, content)),
    ...catalogue.giftBoxes.flatMap((box) => toBoxDocuments(box, published)),
    ...catalogue.producers.flatMap((producer) => toProducerDocuments(producer, products, content)),
    ...toPlaceDocuments(content),
    ...toStoryDocuments(products, makers, content),
    ...toCertificateDocuments(catalogue, published, makers, content),
  ]
}

function toProductDocument(
  product: CatalogueProduct,
  maker: CatalogueProducer | undefined,
  boxes: readonly CatalogueGiftBox[],
  content: SearchableContent,
): SearchDocument {
  const { handle, name, nameEn, group, standing, offer } = product
  return {
    ...NOTHING,
    id: `product_${handle}`,
    kind: "product",
    handle,
    name,
    nameEn,
    detail: maker?.name ?? "",
    group,
    stars: isPublished(standing) ? standing.recognition.stars : null,
    lastDay: standing.lastDay,
    price: offer?.price ?? null,
    inStock: (offer?.available ?? 0) > 0,
    demonstration: offer?.demonstration ?? false,
    boxes: boxes
      .filter(({ parts }) => parts.some(({ productHandle }) => productHandle === handle))
      .map((box) => box.handle),
    aliases: productAliases(name),
    ...whereOf(maker, content),
  }
}

/** A box is found while every part of it is published. */
function toBoxDocuments(
  box: CatalogueGiftBox,
  published: ReadonlyMap<string, CatalogueProduct>,
): SearchDocument[] {
  const parts = box.parts.map(({ productHandle }) => published.get(productHandle))
  const inside = parts.filter((part) => part !== undefined)
  if (inside.length < parts.length || inside.length === 0) return []
  return [
    {
      ...NOTHING,
      id: `gift-box_${box.handle}`,
      kind: "gift-box",
      handle: box.handle,
      name: box.name,
      nameEn: box.nameEn,
      lastDay: inside.map(({ standing }) => standing.lastDay).reduce((a, b) => (a < b ? a : b)),
      price: box.offer?.price ?? null,
      inStock: (box.offer?.available ?? 0) > 0,
      demonstration: box.offer?.demonstration ?? false,
      text: inside.map(({ name }) => name).join(", "),
    },
  ]
}

function toProducerDocuments(
  producer: CatalogueProducer,
  published: readonly CatalogueProduct[],
  content: SearchableContent,
): SearchDocument[] {
  const { handle, name } = producer
  const own = published.filter(({ producerHandle }) => producerHandle === handle)
  if (own.length === 0) return []
  const where = whereOf(producer, content)
  return [
    {
      ...NOTHING,
      id: `producer_${handle}`,
      kind: "producer",
      handle,
      name,
      detail: where.communes.join(" / "),
      lastDay: latest(own),
      aliases: producerAliases(name),
      text: own.map((product) => product.name).join(", "),
      ...where,
    },
  ]
}

function toPlaceDocuments({ places, centres }: SearchableContent): SearchDocument[] {
  return places.map(({ slug, name, nameEn, summary, commune }) => ({
    ...NOTHING,
    id: `place_${slug}`,
    kind: "place",
    handle: slug,
    name,
    nameEn,
    detail: commune.name,
    communes: [commune.name],
    at: centres.get(commune.code) ?? null,
    text: `${summary.vi} ${summary.en}`,
  }))
}

/** A story is found while its producer has something to show. */
function toStoryDocuments(
  published: readonly CatalogueProduct[],
  makers: ReadonlyMap<string, CatalogueProducer>,
  content: SearchableContent,
): SearchDocument[] {
  return content.stories.flatMap(({ producer, title, products }): SearchDocument[] => {
    const maker = makers.get(producer)
    const own = published.filter(({ producerHandle }) => producerHandle === producer)
    if (!maker || own.length === 0) return []
    const told = own.filter(({ handle }) => products.includes(handle))
    return [
      {
        ...NOTHING,
        id: `story_${producer}`,
        kind: "story",
        handle: producer,
        name: title.vi,
        nameEn: title.en,
        detail: maker.name,
        lastDay: latest(own),
        text: told.map(({ name }) => name).join(", "),
        ...whereOf(maker, content),
      },
    ]
  })
}

/** The certificates by which something stands on the shelf. */
function toCertificateDocuments(
  catalogue: Catalogue,
  published: ReadonlyMap<string, CatalogueProduct>,
  makers: ReadonlyMap<string, CatalogueProducer>,
  content: SearchableContent,
): SearchDocument[] {
  return catalogue.records
    .filter(({ recognition, product }) => published.has(product.handle) && holdsOn(recognition, catalogue.on))
    .map(({ recognition, product, producer }) => ({
      ...NOTHING,
      id: `certificate_${recognition.slug}`,
      kind: "certificate",
      handle: recognition.slug,
      name: product.name,
      nameEn: product.nameEn,
      detail: producer?.name ?? "",
      group: product.group,
      stars: recognition.stars,
      lastDay: addDays(endsOn(recognition), -1),
      aliases: recognition.decisionNo === null ? [] : [recognition.decisionNo],
      ...whereOf(producer ? makers.get(producer.handle) : undefined, content),
    }))
}

function whereOf(
  maker: CatalogueProducer | undefined,
  { centres }: SearchableContent,
): Pick<SearchDocument, "communes" | "at" | "formerPlace"> {
  const [only, ...others] = maker?.communes ?? []
  return {
    communes: maker?.communes.map(({ name }) => name) ?? [],
    at: (only && others.length === 0 && centres.get(only.code)) || null,
    formerPlace: maker?.formerAddress ?? "",
  }
}

function latest(products: readonly CatalogueProduct[]): Day {
  return products.map(({ standing }) => standing.lastDay).reduce((a, b) => (b > a ? b : a))
}
