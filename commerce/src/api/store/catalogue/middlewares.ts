import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"

import { retrieveCatalogueConfig } from "./query-config"
import { GetCatalogueParams } from "./validators"

export const catalogueMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/catalogue",
    middlewares: [validateAndTransformQuery(GetCatalogueParams, retrieveCatalogueConfig)],
  },
]
