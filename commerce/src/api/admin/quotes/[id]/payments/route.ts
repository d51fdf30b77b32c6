import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../../../lib/shop-clock"
import { answering } from "../../../../answering"
import { actorOf } from "../../../../../quote/actor"
import { payQuote } from "../../../../../quote/pay-quote"
import type { paymentForm } from "../../../../../quote/forms"
import { readQuote } from "../../../../../quote/read-quotes"

/** `POST /admin/quotes/:id/payments` `{ seen, amount, on, reference }` → `{ quote }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof paymentForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    await payQuote(req.scope, id, req.validatedBody, await actorOf(req), today())
    res.json({ quote: await readQuote(req.scope, id) })
  })
}
