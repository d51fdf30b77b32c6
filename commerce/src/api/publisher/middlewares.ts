import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { requirePublisher } from "./require-publisher"
import { FinishPublication, SignOfLife } from "./validators"

export const publisherMiddlewares: MiddlewareRoute[] = [
  { matcher: "/publisher/*", middlewares: [requirePublisher] },
  { method: ["POST"], matcher: "/publisher/alive", middlewares: [validateAndTransformBody(SignOfLife)] },
  { method: ["POST"], matcher: "/publisher/claim", middlewares: [validateAndTransformBody(SignOfLife)] },
  {
    method: ["POST"],
    matcher: "/publisher/publications/:id",
    middlewares: [validateAndTransformBody(FinishPublication)],
  },
]
