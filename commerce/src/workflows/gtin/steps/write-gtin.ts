import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { OCOP_PRODUCT_MODULE } from "../../../modules/ocop-product"
import type { OcopProductModuleService } from "../../../modules/ocop-product/service"

interface GtinWrite {
  id: string
  gtin: string | null
}

export const writeGtinStep = createStep(
  "write-gtin",
  async ({ id, gtin }: GtinWrite, { container }) => {
    const service = container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE)
    const { gtin: before } = await service.retrieveOcopProduct(id)
    await service.updateOcopProducts({ id, gtin })
    return new StepResponse(id, { id, gtin: before })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE).updateOcopProducts(before)
  },
)
