import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerPaper } from "../../../../../print/answer"
import { labelsPaper } from "../../../../../print/labels"
import { deliveryOf } from "../../../../../print/quote-surroundings"
import { toDeliveryLabels } from "../../../../../print/quote-views"
import { readQuote } from "../../../../../quote/read-quotes"

/** `GET /admin/quotes/:id/labels?delivery=` → one label for each place of a delivery, as PDF. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const quote = await readQuote(req.scope, req.params.id ?? "")
  const view = toDeliveryLabels(quote, deliveryOf(quote, req.query.delivery))
  await answerPaper(res, labelsPaper(view), view.title)
}
