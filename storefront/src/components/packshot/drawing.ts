import { createHash } from "node:crypto"
import type { Catalogue, CatalogueProduct } from "#domain/catalogue"
import type { PackshotFacts } from "./facts"
import { designOf, drawPackshot } from "./packshot"

/** A packshot as a file of the site; its address changes with what is drawn. */
export interface Drawing {
  path: string
  svg: string
  /** Colour behind the package. */
  ground: string
}

const drawn = new Map<string, Drawing>()

/** Of the catalogue's facts alone, so that every page and the file itself agree. */
export function toDrawing(product: CatalogueProduct, catalogue: Pick<Catalogue, "producers">): Drawing {
  const facts = toFacts(product, catalogue)
  const key = JSON.stringify(facts)
  const known = drawn.get(key)
  if (known) return known
  const svg = drawPackshot(facts)
  const hash = createHash("sha256").update(svg).digest("hex").slice(0, 8)
  const drawing = { path: `/hinh/${product.handle}.${hash}.svg`, svg, ground: designOf(facts).palette.ground }
  drawn.set(key, drawing)
  return drawing
}

/** The drawing that takes its place once the stars are over; the same one where they are over already. */
export function toPlainDrawing(product: CatalogueProduct, catalogue: Pick<Catalogue, "producers">): Drawing {
  return toDrawing(withoutStars(product), catalogue)
}

/** What its package shows that does not change with shop or calendar: neither stars nor weight. */
export function toPlainFacts(
  product: CatalogueProduct,
  catalogue: Pick<Catalogue, "producers">,
): PackshotFacts {
  return toFacts(withoutStars(product), catalogue)
}

function withoutStars(product: CatalogueProduct): CatalogueProduct {
  return { ...product, standing: { ...product.standing, state: "lapsed" }, offer: null }
}

function toFacts(
  product: Omit<CatalogueProduct, "code" | "photos">,
  { producers }: Pick<Catalogue, "producers">,
): PackshotFacts {
  const { handle, name, group, standing, offer, label } = product
  const producer = producers.find((candidate) => candidate.handle === product.producerHandle)
  return {
    handle,
    name,
    group,
    producer: producer?.name ?? null,
    whereabouts: [producer?.formerAddress ?? "", ...(producer?.communes ?? []).map(({ name }) => name)].join(
      " ",
    ),
    stars: standing.state === "lapsed" ? null : standing.recognition.stars,
    grams: offer === null ? null : label.netQuantityGrams,
    sample: offer?.demonstration ?? false,
  }
}
