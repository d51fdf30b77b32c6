import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { today } from "../../../lib/shop-clock"
import { actorOf } from "../../../quote/actor"
import { createSalesPoint } from "../../../sales-point/change-sales-point"
import type { newSalesPoint } from "../../../sales-point/forms"
import { readSalesPoints } from "../../../sales-point/read-sales-points"
import { answering } from "../../answering"

/** `GET /admin/sales-points` → `{ salesPoints: SalesPointItem[], on }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const salesPoints = await readSalesPoints(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  res.json({ salesPoints, on: today() })
}

/** `POST /admin/sales-points` SalesPointEntry → 201 `{ salesPoint }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof newSalesPoint>>,
  res: MedusaResponse,
): Promise<void> {
  await answering(res, async () => {
    const salesPoint = await createSalesPoint(req.scope, req.validatedBody, await actorOf(req))
    res.status(201).json({ salesPoint })
  })
}
