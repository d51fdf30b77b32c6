import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../lib/shop-clock"
import { answering } from "../../answering"
import { declareCapacity } from "../../../quote/declare-capacity"
import type { declareForm } from "../../../quote/forms"
import { readCapacities, readCapacityTable } from "../../../quote/read-capacities"

/** `GET /admin/capacities` → `{ capacities: CapacityItem[], table: CapacityRow[], on }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const on = today()
  const [capacities, table] = await Promise.all([readCapacities(req.scope), readCapacityTable(req.scope, on)])
  res.json({ capacities, table, on })
}

/** `POST /admin/capacities` `{ productHandle, pieces, by, note }` → 201 `{ capacity }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof declareForm>>,
  res: MedusaResponse,
): Promise<void> {
  await answering(res, async () => {
    res.status(201).json({ capacity: await declareCapacity(req.scope, req.validatedBody, today()) })
  })
}
