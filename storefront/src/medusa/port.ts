import type { Catalogue } from "#domain/catalogue"
import type { ImageManifest } from "../image-manifest"

/** A recording with the encodings of its photographs. */
export interface ShopCatalogue extends Catalogue {
  images: ImageManifest
}

/** Where the pages get the catalogue from. A build asks once, and every page is made of that one answer. */
export interface CatalogueSource {
  /** @throws CatalogueError saying what is wrong with the catalogue and what to do. */
  read(): Promise<ShopCatalogue>
}

/** The catalogue is missing or is not what commerce promises; no page can be built from it. */
export class CatalogueError extends Error {
  override name = "CatalogueError"
}
