import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { gtinForm } from "./validators"

export const ocopProductMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/ocop-products/:handle/gtin",
    middlewares: [validateAndTransformBody(gtinForm)],
  },
]
