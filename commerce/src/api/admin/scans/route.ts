import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { addDays } from "../../../../domain/day"
import { KEPT_DAYS } from "../../../../domain/scan"
import { today } from "../../../lib/shop-clock"
import { readScanReport } from "../../../scan/read-report"
import type { GetScansParamsType } from "./validators"

/** `GET /admin/scans[?from=YYYY-MM-DD&to=YYYY-MM-DD]` → ScanReport; the last 30 days without them. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, GetScansParamsType>,
  res: MedusaResponse,
): Promise<void> {
  const now = new Date()
  const to = req.validatedQuery.to ?? today(process.env, now)
  const from = req.validatedQuery.from ?? addDays(to, 1 - KEPT_DAYS)
  res.json(await readScanReport(req.scope, from, to, now))
}
