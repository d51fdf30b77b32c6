import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { changeForm, declareForm, receiveForm } from "../../../quote/forms"

const at = "/admin/capacities"

export const capacityMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: at, middlewares: [validateAndTransformBody(declareForm)] },
  { method: ["POST"], matcher: `${at}/:id`, middlewares: [validateAndTransformBody(changeForm)] },
  { method: ["POST"], matcher: `${at}/:id/receive`, middlewares: [validateAndTransformBody(receiveForm)] },
]
