import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { PackingFacts } from "../../../../domain/gift-box/gift-box"
import { OCOP_PRODUCT_MODULE } from "../../../modules/ocop-product"
import type { OcopProductModuleService } from "../../../modules/ocop-product/service"

interface WritePackingInput {
  ocopProductId: string
  packing: Pick<PackingFacts, "kept" | "shelfLifeDays">
}

export const writePackingStep = createStep(
  "write-packing",
  async ({ ocopProductId, packing }: WritePackingInput, { container }) => {
    const service = container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE)
    const { id, kept, shelf_life_days, packing_by_desk } = await service.retrieveOcopProduct(ocopProductId)
    await service.updateOcopProducts({
      id,
      kept: packing.kept,
      shelf_life_days: packing.shelfLifeDays,
      packing_by_desk: true,
    })
    return new StepResponse(id, { id, kept, shelf_life_days, packing_by_desk })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE).updateOcopProducts(before)
  },
)
