import type { MedusaContainer } from "@medusajs/framework/types"

import type { BoxItem } from "../../domain/gift-box/gift-box"
import { readPromisedNeeds } from "../quote/read-promises"
import { promisesOfBoxes, type PiecePromise } from "./promises"

type PromiseSource = (container: MedusaContainer, boxes: readonly BoxItem[]) => Promise<PiecePromise[]>

/** Whoever promises pieces that Medusa has not reserved is asked here. */
const SOURCES: PromiseSource[] = [
  (_, boxes) => Promise.resolve(promisesOfBoxes(boxes)),
  async (container) =>
    (await readPromisedNeeds(container)).map(({ quoteId, productHandle, pieces }) => ({
      by: quoteId,
      productHandle,
      pieces,
    })),
]

export async function readPromises(
  container: MedusaContainer,
  boxes: readonly BoxItem[],
): Promise<PiecePromise[]> {
  const promises = await Promise.all(SOURCES.map((source) => source(container, boxes)))
  return promises.flat()
}
