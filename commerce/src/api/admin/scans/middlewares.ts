import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"

import { GetScansParams } from "./validators"

export const scanReportMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/scans",
    middlewares: [validateAndTransformQuery(GetScansParams, { isList: true })],
  },
]
