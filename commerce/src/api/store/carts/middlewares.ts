import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { giftInstructions } from "../../../buying/gift-of-cart"
import { ownBoxForm } from "../../../buying/own-box-lines"

/** A file of 500 recipients, each with a card of its own. */
const LARGEST_GIFT = "2mb"

export const cartMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/carts/:id/own-boxes",
    middlewares: [validateAndTransformBody(ownBoxForm)],
  },
  {
    method: ["POST"],
    matcher: "/store/carts/:id/gift",
    bodyParser: { sizeLimit: LARGEST_GIFT },
    middlewares: [validateAndTransformBody(giftInstructions)],
  },
]
