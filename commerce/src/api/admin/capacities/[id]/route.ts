import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../../lib/shop-clock"
import { answering } from "../../../answering"
import { changeCapacity } from "../../../../quote/declare-capacity"
import type { changeForm } from "../../../../quote/forms"

/** `POST /admin/capacities/:id` `{ seen, pieces, by, note }` → `{ capacity }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof changeForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    res.json({ capacity: await changeCapacity(req.scope, id, req.validatedBody, today()) })
  })
}
