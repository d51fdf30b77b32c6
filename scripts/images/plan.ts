import { createHash } from "node:crypto"
import type { Recipe } from "./recipe"

/** Names what a source becomes under a recipe: the same name always holds the same files. */
export function addressOf(source: Uint8Array, recipe: Recipe): string {
  const hash = createHash("sha256").update(source).update("\0").update(JSON.stringify(recipe))
  return hash.digest("hex").slice(0, 24)
}

/** Never wider than the source: the widest one asked for is replaced by the source's own width. */
export function planWidths(sourceWidth: number, { widths }: Pick<Recipe, "widths">): number[] {
  return [...new Set(widths.map((width) => Math.min(width, sourceWidth)))]
}
