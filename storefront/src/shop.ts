import { CATALOGUE_FILE } from "astro:env/server"
import { CatalogueError, type ShopCatalogue } from "./medusa/port"
import { recordedCatalogue } from "./medusa/recorded"

let recorded: Promise<ShopCatalogue> | undefined

/**
 * The catalogue of this build, read once.
 *
 * @throws CatalogueError when there is none, saying how to record it.
 */
export function readCatalogue(): Promise<ShopCatalogue> {
  if (CATALOGUE_FILE === undefined) {
    throw new CatalogueError(
      "CATALOGUE_FILE is not set. The pages are built from a recording of commerce: run `npm start`, " +
        "or set CATALOGUE_FILE to the absolute path of a recorded catalogue.json",
    )
  }
  recorded ??= recordedCatalogue(CATALOGUE_FILE).read()
  return recorded
}

/** Whether any price, weight or stock on these pages is made up. */
export async function isDemonstration(): Promise<boolean> {
  const { products, giftBoxes } = await readCatalogue()
  return [...products, ...giftBoxes].some(({ offer }) => offer?.demonstration)
}
