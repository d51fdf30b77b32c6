import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { changeLot, findLot } from "../../../../lot/change-lot"
import type { changedLot } from "../../../../lot/forms"
import { readLots } from "../../../../lot/read-lots"
import { actorOf } from "../../../../quote/actor"
import { answering } from "../../../answering"

/** `GET /admin/lots/:id` → `{ lot }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const lots = await readLots(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  res.json({ lot: findLot(lots, req.params.id) })
}

/** `POST /admin/lots/:id` `LotEntry & { seen }` → `{ lot }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof changedLot>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    res.json({ lot: await changeLot(req.scope, id, req.validatedBody, await actorOf(req)) })
  })
}
