import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { setBoxState } from "../../../../../gift-box/change-box"
import { answering } from "../../../../answering"
import type { StateForm } from "../../validators"

/** `POST /admin/gift-boxes/:id/state` `{ seen, to }` → `{ box }`, or 400 with the findings as contradictions. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof StateForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { seen, to } = req.validatedBody
  await answering(res, async () => {
    res.json({ box: await setBoxState(req.scope, req.params.id ?? "", to, seen) })
  })
}
