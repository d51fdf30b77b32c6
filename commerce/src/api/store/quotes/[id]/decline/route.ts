import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../../../lib/shop-clock"
import { answering } from "../../../../answering"
import { declineQuote } from "../../../../../quote/decline-quote"
import type { declineForm } from "../../../../../quote/forms"
import { readPublicQuote } from "../../../../../quote/read-quotes"

/** `POST /store/quotes/:id/decline` `{ signature, reason }` → `{ quote: PublicQuote }` */
export async function POST(
  req: MedusaStoreRequest<z.infer<typeof declineForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    await declineQuote(req.scope, { id, ...req.validatedBody, on: today() })
    res.json({ quote: await readPublicQuote(req.scope, id) })
  })
}
