import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { answering } from "../../../../answering"
import { actorOf } from "../../../../../quote/actor"
import { cancelQuote } from "../../../../../quote/cancel-quote"
import type { cancelForm } from "../../../../../quote/forms"
import { readQuote } from "../../../../../quote/read-quotes"

/** `POST /admin/quotes/:id/cancel` `{ seen, reason }` → `{ quote }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof cancelForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    await cancelQuote(req.scope, id, req.validatedBody, await actorOf(req))
    res.json({ quote: await readQuote(req.scope, id) })
  })
}
