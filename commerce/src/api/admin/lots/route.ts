import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../lib/shop-clock"
import { createLot } from "../../../lot/change-lot"
import type { newLot } from "../../../lot/forms"
import { readLots } from "../../../lot/read-lots"
import { actorOf } from "../../../quote/actor"
import { answering } from "../../answering"

/** `GET /admin/lots` → `{ lots: LotItem[], on }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ lots: await readLots(req.scope.resolve(ContainerRegistrationKeys.QUERY)), on: today() })
}

/** `POST /admin/lots` LotEntry → 201 `{ lot }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof newLot>>,
  res: MedusaResponse,
): Promise<void> {
  await answering(res, async () => {
    res.status(201).json({ lot: await createLot(req.scope, req.validatedBody, await actorOf(req)) })
  })
}
