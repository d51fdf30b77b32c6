import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { writePackaging } from "../../../../gift-box/change-packaging"
import { answering } from "../../../answering"
import type { PackagingForm } from "../../gift-boxes/validators"

/** `POST /admin/gift-box-packagings/:handle` PackagingItem → `{ packaging }`; its handle stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof PackagingForm>>,
  res: MedusaResponse,
): Promise<void> {
  const packaging = { ...req.validatedBody, handle: req.params.handle ?? "" }
  await answering(res, async () => {
    res.json({ packaging: await writePackaging(req.scope, packaging, "known") })
  })
}
