import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import type { lotRecall } from "../../../../../lot/forms"
import { recallLot } from "../../../../../lot/recall-lot"
import { actorOf } from "../../../../../quote/actor"
import { answering } from "../../../../answering"

/** `POST /admin/lots/:id/recall` `{ seen, reason, reasonEn }` → `{ lot }`; its product is not sold from now on. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof lotRecall>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    res.json({ lot: await recallLot(req.scope, id, req.validatedBody, await actorOf(req)) })
  })
}
