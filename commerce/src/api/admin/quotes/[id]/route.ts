import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readQuote } from "../../../../quote/read-quotes"

/** `GET /admin/quotes/:id` → `{ quote: QuoteItem }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ quote: await readQuote(req.scope, req.params.id ?? "") })
}
