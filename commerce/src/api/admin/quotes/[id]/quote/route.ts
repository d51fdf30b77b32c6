import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerPaper } from "../../../../../print/answer"
import { quotePaper } from "../../../../../print/quote"
import { offeredOf, readSurroundings } from "../../../../../print/quote-surroundings"
import { toQuoteView } from "../../../../../print/quote-views"
import { readQuote } from "../../../../../quote/read-quotes"

/** `GET /admin/quotes/:id/quote` → the offer that stands, as PDF. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const quote = await readQuote(req.scope, req.params.id ?? "")
  const { offered, link } = offeredOf(quote)
  const view = toQuoteView(quote, offered, link, await readSurroundings(req.scope))
  await answerPaper(res, quotePaper(view), `Báo giá ${quote.number}`)
}
