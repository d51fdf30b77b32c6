import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { cancelForm, deliveryForm, offerForm, paymentForm } from "../../../quote/forms"

const at = "/admin/quotes/:id"

export const quoteMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: `${at}/offer`, middlewares: [validateAndTransformBody(offerForm)] },
  { method: ["POST"], matcher: `${at}/payments`, middlewares: [validateAndTransformBody(paymentForm)] },
  { method: ["POST"], matcher: `${at}/deliveries`, middlewares: [validateAndTransformBody(deliveryForm)] },
  { method: ["POST"], matcher: `${at}/cancel`, middlewares: [validateAndTransformBody(cancelForm)] },
]
