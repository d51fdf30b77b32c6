import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import multer, { MulterError } from "multer"

import { createForm, successorForm, withdrawalForm } from "../../../desk/form"
import { refused } from "../../../desk/uploaded-file"
import { FindProducts, ListRecognitions } from "./validators"

const MOST_MEGABYTES = 15
const receive = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MOST_MEGABYTES * 1024 * 1024, files: 1 },
}).single("file")

/** One uploaded file in memory; what is too large or not multipart is said in the desk's language. */
function upload(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  receive(req, res, (error: unknown) => {
    if (!(error instanceof MulterError)) return next(error)
    const message =
      error.code === "LIMIT_FILE_SIZE"
        ? `Tệp lớn hơn ${MOST_MEGABYTES} MB. Hãy giảm cỡ tệp rồi gửi lại.`
        : "Mỗi lần chỉ gửi được một tệp, trong ô «file»."
    next(refused(message))
  })
}

const query = { defaults: [], isList: true }
const at = "/admin/recognitions"

export const recognitionMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: at, middlewares: [validateAndTransformQuery(ListRecognitions, query)] },
  {
    method: ["GET"],
    matcher: `${at}/products`,
    middlewares: [validateAndTransformQuery(FindProducts, query)],
  },
  { method: ["POST"], matcher: at, middlewares: [validateAndTransformBody(createForm)] },
  { method: ["POST"], matcher: `${at}/import/preview`, middlewares: [upload] },
  { method: ["POST"], matcher: `${at}/import`, middlewares: [upload] },
  {
    method: ["POST"],
    matcher: `${at}/:id/successor`,
    middlewares: [validateAndTransformBody(successorForm)],
  },
  {
    method: ["POST"],
    matcher: `${at}/:id/withdrawal`,
    middlewares: [validateAndTransformBody(withdrawalForm)],
  },
  { method: ["POST"], matcher: `${at}/:id/document`, middlewares: [upload] },
]
