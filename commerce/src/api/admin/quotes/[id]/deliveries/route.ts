import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../../../lib/shop-clock"
import { answering } from "../../../../answering"
import { actorOf } from "../../../../../quote/actor"
import { deliverQuote } from "../../../../../quote/deliver-quote"
import type { deliveryForm } from "../../../../../quote/forms"
import { readQuote } from "../../../../../quote/read-quotes"

/** `POST /admin/quotes/:id/deliveries` `{ seen, on, lines }` → `{ quote }` with the delivery note */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof deliveryForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    await deliverQuote(req.scope, id, req.validatedBody, await actorOf(req), today())
    res.json({ quote: await readQuote(req.scope, id) })
  })
}
