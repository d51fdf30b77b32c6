import {
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"

import { FloodGate } from "../../../lib/flood-gate"
import { requestForm } from "../../../quote/forms"

/** An office sends a few requests in an afternoon. */
const gate = new FloodGate({ windowMs: 10 * 60_000, each: 12, all: 120 })

function keepOutFloods(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (gate.admits(req.ip ?? "", Date.now())) return next()
  const message =
    "Có quá nhiều yêu cầu báo giá được gửi cùng lúc. Hãy thử lại sau 10 phút, hoặc gọi cho chúng tôi."
  res.status(429).json({ type: "too_many_requests", message })
}

export const quoteRequestMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/quote-requests",
    bodyParser: { sizeLimit: "20kb" },
    middlewares: [keepOutFloods, validateAndTransformBody(requestForm)],
  },
]
