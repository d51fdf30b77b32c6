import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { changedLot, lotClearance, lotRecall, newLot } from "../../../lot/forms"

const post = (matcher: string, form: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  method: ["POST"],
  matcher,
  middlewares: [validateAndTransformBody(form)],
})

export const lotMiddlewares: MiddlewareRoute[] = [
  post("/admin/lots", newLot),
  post("/admin/lots/:id", changedLot),
  post("/admin/lots/:id/recall", lotRecall),
  post("/admin/lots/:id/clear", lotClearance),
]
