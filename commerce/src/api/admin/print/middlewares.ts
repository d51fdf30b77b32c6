import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"

import { GetCodePaper } from "./validators"

export const printMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/print/labels",
    middlewares: [validateAndTransformQuery(GetCodePaper, { defaults: [], isList: true })],
  },
]
