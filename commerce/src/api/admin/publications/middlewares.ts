import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { RequestPublication } from "./validators"

export const publicationMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/publications",
    middlewares: [validateAndTransformBody(RequestPublication)],
  },
]
