import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withPromises } from "../../../../gift-box/promises"
import { readShelf } from "../../../../gift-box/read-shelf"
import type { GetPartsType } from "../validators"

/**
 * `GET /admin/gift-boxes/parts?box=` → `{ parts: PartChoice[], on }`: what is for sale, and what boxes have that is no
 * longer, so that the desk can say why; promises to `box` left out.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, GetPartsType>,
  res: MedusaResponse,
): Promise<void> {
  const { boxes, shelf } = await readShelf(req.scope)
  const boxed = new Set(boxes.flatMap((box) => box.parts.map(({ productHandle }) => productHandle)))
  const parts = withPromises(shelf.facts, shelf.promises, req.validatedQuery.box ?? null)
    .filter(
      ({ handle, standing, price }) => boxed.has(handle) || (standing.state === "for-sale" && price !== null),
    )
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
  res.json({ parts, on: shelf.on })
}
