import {
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { SCAN_LIMITS, type ScanForm } from "../../../../domain/scan"
import { FloodGate } from "../../../lib/flood-gate"

const { address, all } = SCAN_LIMITS
const gate = new FloodGate({ windowMs: address.windowMs, each: address.most, all: all.most })

function keepOutFloods(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (gate.admits(req.ip ?? "", Date.now())) return next()
  res.status(429).json({ type: "too_many_requests", message: "Có quá nhiều lượt quét được gửi cùng lúc." })
}

const scanForm = z.object({
  code: z.string().max(20),
  salesPoint: z.string().max(20).nullable(),
  day: z.string().max(10),
}) satisfies z.ZodType<ScanForm>

export const scanMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/scans",
    bodyParser: { sizeLimit: "1kb" },
    middlewares: [keepOutFloods, validateAndTransformBody(scanForm)],
  },
]
