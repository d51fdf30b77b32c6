import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../../../lib/shop-clock"
import { answering } from "../../../../answering"
import { actorOf } from "../../../../../quote/actor"
import { offerQuote } from "../../../../../quote/offer-quote"
import type { offerForm } from "../../../../../quote/forms"
import { readQuote } from "../../../../../quote/read-quotes"

/** `POST /admin/quotes/:id/offer` Offered & `{ seen }` → `{ quote }` with the link to be sent */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof offerForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    await offerQuote(req.scope, id, req.validatedBody, await actorOf(req), today())
    res.json({ quote: await readQuote(req.scope, id) })
  })
}
