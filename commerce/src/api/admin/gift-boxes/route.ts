import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { createBox } from "../../../gift-box/change-box"
import { readBoxes } from "../../../gift-box/read-boxes"
import { today } from "../../../lib/shop-clock"
import { answering } from "../../answering"
import type { NewBoxForm } from "./validators"

/** `GET /admin/gift-boxes` → `{ boxes: BoxItem[], on }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ boxes: await readBoxes(req.scope), on: today() })
}

/** `POST /admin/gift-boxes` `BoxForm & { handle? }` → 201 `{ box }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof NewBoxForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { handle, ...form } = req.validatedBody
  await answering(res, async () => {
    res.status(201).json({ box: await createBox(req.scope, form, handle) })
  })
}
