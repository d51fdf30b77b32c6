import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { changedSalesPoint, newSalesPoint } from "../../../sales-point/forms"

const at = "/admin/sales-points"

export const salesPointMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: at, middlewares: [validateAndTransformBody(newSalesPoint)] },
  { method: ["POST"], matcher: `${at}/:id`, middlewares: [validateAndTransformBody(changedSalesPoint)] },
]
