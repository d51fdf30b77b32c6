import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { readCatalogue } from "../../../catalogue/read-catalogue"
import { shopMode, today } from "../../../lib/shop-clock"
import type { GetCatalogueParamsType } from "./validators"

/** `GET /store/catalogue[?on=YYYY-MM-DD]` → `{ catalogue: Catalogue }` */
export async function GET(
  req: MedusaStoreRequest<unknown, GetCatalogueParamsType>,
  res: MedusaResponse,
): Promise<void> {
  const salesChannelId = req.publishable_key_context.sales_channel_ids[0]
  if (!salesChannelId) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Khóa công khai này chưa gắn với kênh bán hàng nào. Hãy gắn nó với kênh bán hàng trong Medusa Admin.",
    )
  }
  const catalogue = await readCatalogue(req.scope.resolve(ContainerRegistrationKeys.QUERY), {
    on: req.validatedQuery.on ?? today(),
    mode: shopMode(),
    clock: process.env.SHOP_TODAY ? "fixed" : "running",
    now: new Date(),
    salesChannelId,
    fields: req.queryConfig.fields,
  })
  res.json({ catalogue })
}
