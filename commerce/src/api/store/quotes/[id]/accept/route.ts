import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../../../lib/shop-clock"
import { acceptQuote } from "../../../../../quote/accept-quote"
import { answering } from "../../../../answering"
import type { acceptForm } from "../../../../../quote/forms"
import { readPublicQuote } from "../../../../../quote/read-quotes"

/** `POST /store/quotes/:id/accept` `{ signature, name }` → `{ quote: PublicQuote }` */
export async function POST(
  req: MedusaStoreRequest<z.infer<typeof acceptForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    await acceptQuote(req.scope, { id, ...req.validatedBody, on: today(), now: new Date() })
    res.json({ quote: await readPublicQuote(req.scope, id) })
  })
}
