import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { copyBox } from "../../../../../gift-box/change-box"

/** `POST /admin/gift-boxes/:id/copy` → 201 `{ box }`, a draft. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.status(201).json({ box: await copyBox(req.scope, req.params.id ?? "") })
}
