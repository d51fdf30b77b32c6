import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { writePackaging } from "../../../../gift-box/change-packaging"
import { answering } from "../../../answering"
import type { ChangedPackagingForm } from "../../gift-boxes/validators"

/** `POST /admin/gift-box-packagings/:handle` `PackagingItem & { seen: PackagingItem }` → `{ packaging }`; its handle stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof ChangedPackagingForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { seen, ...form } = req.validatedBody
  const packaging = { ...form, handle: req.params.handle ?? "" }
  await answering(res, async () => {
    res.json({ packaging: await writePackaging(req.scope, packaging, seen) })
  })
}
