import type { BoxItem } from "../../domain/gift-box/gift-box"

/** Pieces of a product that are spoken for, without a reservation of Medusa. */
export interface PiecePromise {
  /** Id of the box or the quote that they are for. */
  by: string
  productHandle: string
  pieces: number
}

/** Boxes of its planned number that a box on sale has still to sell. */
export function remainingOf({ planned, sold }: Pick<BoxItem, "planned" | "sold">): number {
  return Math.max(0, planned - sold)
}

/** What boxes on sale need for as many as are still planned. */
export function promisesOfBoxes(boxes: readonly BoxItem[]): PiecePromise[] {
  return boxes
    .filter(({ state, offSaleSince }) => state === "published" && offSaleSince === null)
    .flatMap((box) =>
      box.parts.map(({ productHandle, quantity }) => ({
        by: box.id,
        productHandle,
        pieces: quantity * remainingOf(box),
      })),
    )
}

/** Adds what is promised to others than `by` to what Medusa has reserved. */
export function withPromises<Facts extends { handle: string; promised: number }>(
  facts: readonly Facts[],
  promises: readonly PiecePromise[],
  by: string | null,
): Facts[] {
  const promised = new Map<string, number>()
  for (const one of promises)
    if (one.by !== by) promised.set(one.productHandle, (promised.get(one.productHandle) ?? 0) + one.pieces)
  return facts.map((fact) => ({ ...fact, promised: fact.promised + (promised.get(fact.handle) ?? 0) }))
}
