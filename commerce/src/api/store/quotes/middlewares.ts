import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"

import { acceptForm, declineForm, signedQuery } from "../../../quote/forms"

const at = "/store/quotes/:id"

export const signedQuoteMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: at,
    middlewares: [validateAndTransformQuery(signedQuery, { defaults: [], isList: false })],
  },
  {
    method: ["POST"],
    matcher: `${at}/accept`,
    bodyParser: { sizeLimit: "5kb" },
    middlewares: [validateAndTransformBody(acceptForm)],
  },
  {
    method: ["POST"],
    matcher: `${at}/decline`,
    bodyParser: { sizeLimit: "5kb" },
    middlewares: [validateAndTransformBody(declineForm)],
  },
]
