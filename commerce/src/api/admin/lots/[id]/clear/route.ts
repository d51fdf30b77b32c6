import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import type { lotClearance } from "../../../../../lot/forms"
import { clearLot } from "../../../../../lot/recall-lot"
import { actorOf } from "../../../../../quote/actor"
import { answering } from "../../../../answering"

/** `POST /admin/lots/:id/clear` `{ seen }` → `{ lot }`; nothing of it is in stock, its product is sold again. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof lotClearance>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    res.json({ lot: await clearLot(req.scope, id, req.validatedBody.seen, await actorOf(req)) })
  })
}
