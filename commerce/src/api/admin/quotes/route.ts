import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { today } from "../../../lib/shop-clock"
import { readQuotes } from "../../../quote/read-quotes"

/** `GET /admin/quotes` → `{ quotes: QuoteItem[], on }`, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ quotes: await readQuotes(req.scope), on: today() })
}
