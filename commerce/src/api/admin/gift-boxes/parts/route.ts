import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withPromises } from "../../../../gift-box/promises"
import { readShelf } from "../../../../gift-box/read-shelf"
import type { GetPartsType } from "../validators"

/** `GET /admin/gift-boxes/parts?box=` → `{ parts: PartChoice[], on }`: what is for sale; promises to `box` left out. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, GetPartsType>,
  res: MedusaResponse,
): Promise<void> {
  const { shelf } = await readShelf(req.scope)
  const parts = withPromises(shelf.facts, shelf.promises, req.validatedQuery.box ?? null)
    .filter(({ standing, price }) => standing.state === "for-sale" && price !== null)
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
  res.json({ parts, on: shelf.on })
}
