import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { writePacking } from "../../../../../gift-box/change-packing"
import type { PackingForm } from "../../validators"

/** `POST /admin/gift-boxes/parts/:handle` PackingFacts → `{ part }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof PackingForm>>,
  res: MedusaResponse,
): Promise<void> {
  res.json({ part: await writePacking(req.scope, req.params.handle ?? "", req.validatedBody) })
}
