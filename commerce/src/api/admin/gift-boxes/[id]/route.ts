import { zodValidator } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { changeBox, findBox } from "../../../../gift-box/change-box"
import { readBoxes } from "../../../../gift-box/read-boxes"
import { answering } from "../../../answering"
import { ChangedBoxForm } from "../validators"

/** `GET /admin/gift-boxes/:id` → `{ box }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ box: findBox(await readBoxes(req.scope), req.params.id ?? "") })
}

/** `POST /admin/gift-boxes/:id` `BoxForm & { seen }` → `{ box }` */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  // Not by a middleware: its matcher would take "/proposals" for an id.
  const { seen, ...form } = (await zodValidator(ChangedBoxForm, req.body)) as z.infer<typeof ChangedBoxForm>
  await answering(res, async () => {
    res.json({ box: await changeBox(req.scope, req.params.id ?? "", form, seen) })
  })
}
