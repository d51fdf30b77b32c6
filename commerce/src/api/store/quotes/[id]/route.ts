import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../../lib/shop-clock"
import { answering } from "../../../answering"
import type { signedQuery } from "../../../../quote/forms"
import { openByLink } from "../../../../quote/open-by-link"
import { readPublicQuote } from "../../../../quote/read-quotes"

/** `GET /store/quotes/:id?signature=` → `{ quote: PublicQuote }` */
export async function GET(
  req: MedusaStoreRequest<unknown, z.infer<typeof signedQuery>>,
  res: MedusaResponse,
): Promise<void> {
  await answering(res, async () => {
    const { id } = await openByLink(req.scope, req.params.id ?? "", req.validatedQuery.signature, today())
    res.json({ quote: await readPublicQuote(req.scope, id) })
  })
}
