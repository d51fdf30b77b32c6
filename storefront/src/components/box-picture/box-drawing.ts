import { createHash } from "node:crypto"
import type { Catalogue, CatalogueGiftBox } from "#domain/catalogue"
import { toPlainFacts, type Drawing } from "../packshot/drawing"
import { drawBox, type BoxFacts } from "./draw-box"
import { wrapOf } from "./wraps"

type Shown = Pick<Catalogue, "products" | "producers" | "packagings">

const drawn = new Map<string, Drawing>()

/** A gift box drawn from its parts, as a file of the site; its address changes with what is drawn. */
export function toBoxDrawing(box: CatalogueGiftBox, catalogue: Shown): Drawing {
  const facts = toFacts(box, catalogue)
  const key = JSON.stringify(facts)
  const known = drawn.get(key)
  if (known) return known
  const svg = drawBox(facts)
  const hash = createHash("sha256").update(svg).digest("hex").slice(0, 8)
  const { ground } = wrapOf(facts.packagingName, facts.tier)
  const drawing = { path: `/hinh/${box.handle}.${hash}.svg`, svg, ground }
  drawn.set(key, drawing)
  return drawing
}

function toFacts({ name, tier, packagingHandle, parts }: CatalogueGiftBox, catalogue: Shown): BoxFacts {
  return {
    name,
    tier,
    packagingName: catalogue.packagings.find(({ handle }) => handle === packagingHandle)?.name ?? null,
    pieces: parts.flatMap(({ productHandle, quantity }) => {
      const product = catalogue.products.find(({ handle }) => handle === productHandle)
      return product ? Array.from({ length: quantity }, () => toPlainFacts(product, catalogue)) : []
    }),
  }
}
