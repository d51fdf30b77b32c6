import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"

import type { ScanForm } from "../../../../domain/scan"
import { countScan } from "../../../scan/count-scan"

/** `POST /store/scans` ScanForm → `{ counted }`, with `why` where it was not; the sender has nothing to put right. */
export async function POST(req: MedusaStoreRequest<ScanForm>, res: MedusaResponse): Promise<void> {
  const purpose = ["sec-purpose", "purpose", "x-purpose", "x-moz"].map((name) => req.get(name) ?? "")
  const headers = { userAgent: req.get("user-agent") ?? "", purpose: purpose.join(" ") }
  res.json(await countScan(req.scope, req.validatedBody, headers, new Date()))
}
