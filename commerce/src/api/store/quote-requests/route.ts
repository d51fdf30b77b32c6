import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../lib/shop-clock"
import { answering } from "../../answering"
import type { requestForm } from "../../../quote/forms"
import { requestQuote } from "../../../quote/request-quote"

/** `POST /store/quote-requests` QuoteRequest → 201 `{ number }` */
export async function POST(
  req: MedusaStoreRequest<z.infer<typeof requestForm>>,
  res: MedusaResponse,
): Promise<void> {
  await answering(res, async () => {
    res.status(201).json({ number: await requestQuote(req.scope, req.validatedBody, today()) })
  })
}
