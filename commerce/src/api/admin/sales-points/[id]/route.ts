import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { actorOf } from "../../../../quote/actor"
import { changeSalesPoint, findSalesPoint } from "../../../../sales-point/change-sales-point"
import type { changedSalesPoint } from "../../../../sales-point/forms"
import { readSalesPoints } from "../../../../sales-point/read-sales-points"
import { answering } from "../../../answering"

/** `GET /admin/sales-points/:id` → `{ salesPoint }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const points = await readSalesPoints(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  res.json({ salesPoint: findSalesPoint(points, req.params.id ?? "") })
}

/** `POST /admin/sales-points/:id` `SalesPointEntry & { seen }` → `{ salesPoint }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof changedSalesPoint>>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  await answering(res, async () => {
    res.json({ salesPoint: await changeSalesPoint(req.scope, id, req.validatedBody, await actorOf(req)) })
  })
}
