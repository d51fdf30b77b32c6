import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { writePackaging } from "../../../gift-box/change-packaging"
import { readPackagings } from "../../../gift-box/read-boxes"
import { answering } from "../../answering"
import type { PackagingForm } from "../gift-boxes/validators"

/** `GET /admin/gift-box-packagings` → `{ packagings: PackagingItem[] }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ packagings: await readPackagings(req.scope.resolve(ContainerRegistrationKeys.QUERY)) })
}

/** `POST /admin/gift-box-packagings` PackagingItem → 201 `{ packaging }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof PackagingForm>>,
  res: MedusaResponse,
): Promise<void> {
  await answering(res, async () => {
    res.status(201).json({ packaging: await writePackaging(req.scope, req.validatedBody, null) })
  })
}
