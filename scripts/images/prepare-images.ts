import { availableParallelism } from "node:os"
import sharp from "sharp"
import type { Catalogue } from "#domain/catalogue"
import type { ImageManifest } from "../../storefront/src/image-manifest"
import { explain, StackFault } from "../stack/fault"
import { encodePhoto } from "./encode-photo"
import { fetchPhoto, fileName } from "./fetch-photo"
import type { ImageCache } from "./image-cache"
import { PhotoFault } from "./photo-fault"
import { addressOf } from "./plan"
import { RECIPE, type Recipe } from "./recipe"

export interface PreparedImages {
  manifest: ImageManifest
  /** Photographs that could not be used, with the products that keep their drawing for it. */
  faults: { product: string; fault: PhotoFault }[]
}

export interface Preparation {
  cache: ImageCache
  fetch: (url: string) => Promise<Buffer>
  recipe?: Recipe
  encode?: typeof encodePhoto
}

/** Encodes what is new among a catalogue's photographs; one that fails is left out and told. */
export async function prepareImages(
  { products }: Pick<Catalogue, "products">,
  { cache, fetch, recipe = RECIPE, encode = encodePhoto }: Preparation,
): Promise<PreparedImages> {
  const manifest: ImageManifest = {}
  const faults: PreparedImages["faults"] = []
  const pending = products.flatMap(({ name, photos }) => photos.map(({ url }) => ({ product: name, url })))

  // A photograph a core: the encoder shares a small picture badly among threads.
  sharp.concurrency(1)
  const work = async () => {
    for (let next = pending.shift(); next; next = pending.shift()) {
      const { product, url } = next
      try {
        const source = await fetch(url)
        const address = addressOf(source, recipe)
        manifest[url] = await cache.obtain(address, () => encode(source, fileName(url), recipe))
      } catch (fault) {
        if (!(fault instanceof PhotoFault)) throw named(fault, product, url)
        faults.push({ product, fault })
      }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return { manifest, faults }
}

/** Says of which photograph a failure is that the drawing cannot make up for. */
function named(error: unknown, product: string, url: string): unknown {
  const explained = explain(error)
  if (!(explained instanceof Error) || explained instanceof StackFault) return explained
  return new StackFault(`The photograph "${url}" of «${product}» cannot be used: ${explained.message}.`, {
    cause: explained,
  })
}

export function fetchFrom(commerceUrl: string): Preparation["fetch"] {
  return (url) => fetchPhoto(url, commerceUrl)
}
