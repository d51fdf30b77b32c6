import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerPaper } from "../../../../../print/answer"
import { deliveryNotePaper } from "../../../../../print/delivery-note"
import { deliveryOf, offeredOf, readSurroundings } from "../../../../../print/quote-surroundings"
import { toDeliveryNoteView } from "../../../../../print/quote-views"
import { readQuote } from "../../../../../quote/read-quotes"

/** `GET /admin/quotes/:id/delivery-note?delivery=` → what was handed over, as PDF to be signed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const quote = await readQuote(req.scope, req.params.id ?? "")
  const delivery = deliveryOf(quote, req.query.delivery)
  const { offered } = offeredOf(quote)
  const view = toDeliveryNoteView(quote, offered, delivery, await readSurroundings(req.scope))
  await answerPaper(res, deliveryNotePaper(view), `Phiếu giao hàng ${delivery.number}`)
}
