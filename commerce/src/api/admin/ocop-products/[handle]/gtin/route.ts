import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { changeGtin } from "../../../../../gtin/change-gtin"
import { findOcopProduct, readOcopProducts } from "../../../../../lib/ocop-products"
import { actorOf } from "../../../../../quote/actor"
import { answering } from "../../../../answering"
import type { gtinForm } from "../../validators"

/** `GET /admin/ocop-products/:handle/gtin` → `{ gtin: Gtin | null }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const products = await readOcopProducts(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  res.json({ gtin: findOcopProduct(products, req.params.handle ?? "").gtin })
}

/** `POST /admin/ocop-products/:handle/gtin` `{ gtin: string | null }` → `{ gtin: Gtin | null }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof gtinForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { handle = "" } = req.params
  await answering(res, async () => {
    res.json({ gtin: await changeGtin(req.scope, handle, req.validatedBody.gtin, await actorOf(req)) })
  })
}
