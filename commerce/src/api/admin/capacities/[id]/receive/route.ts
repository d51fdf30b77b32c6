import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { answering } from "../../../../answering"
import type { receiveForm } from "../../../../../quote/forms"
import { receiveGoods } from "../../../../../quote/receive-goods"

/** `POST /admin/capacities/:id/receive` `{ seen, pieces }` → `{ capacity }`; the goods are stock from now on. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof receiveForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    res.json({ capacity: await receiveGoods(req.scope, id, req.validatedBody) })
  })
}
