import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"

import {
  CampaignForm,
  ChangedCampaignForm,
  ChangedPackagingForm,
  GetParts,
  NewBoxForm,
  PackagingForm,
  PackingForm,
  StateForm,
  WishesForm,
} from "./validators"

const at = "/admin/gift-boxes"
const post = (matcher: string, form: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  method: ["POST"],
  matcher,
  middlewares: [validateAndTransformBody(form)],
})

export const giftBoxMiddlewares: MiddlewareRoute[] = [
  post(at, NewBoxForm),
  post(`${at}/:id/state`, StateForm),
  post(`${at}/proposals`, WishesForm),
  {
    method: ["GET"],
    matcher: `${at}/parts`,
    middlewares: [validateAndTransformQuery(GetParts, { defaults: [], isList: true })],
  },
  post(`${at}/parts/:handle`, PackingForm),
  post("/admin/gift-box-campaigns", CampaignForm),
  post("/admin/gift-box-campaigns/:handle", ChangedCampaignForm),
  post("/admin/gift-box-packagings", PackagingForm),
  post("/admin/gift-box-packagings/:handle", ChangedPackagingForm),
]
