import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { DemonstrationOffer } from "../../../../seed/types"
import { OCOP_PRODUCT_MODULE } from "../../../modules/ocop-product"
import type { OcopProductModuleService } from "../../../modules/ocop-product/service"

/** Writes how offered products are kept, and for how long; what staff entered at the desk stays. */
export const syncPackingStep = createStep(
  "sync-packing",
  async (offers: DemonstrationOffer[], { container }) => {
    const service = container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE)
    const wanted = new Map(offers.map((offer) => [offer.productHandle, offer]))
    const stored = await service.listOcopProducts({
      registry_key: [...wanted.keys()],
      demonstration: true,
      packing_by_desk: false,
    })
    const before = stored.filter(({ registry_key, kept, shelf_life_days }) => {
      const offer = wanted.get(registry_key)
      return offer && (offer.kept !== kept || offer.shelfLifeDays !== shelf_life_days)
    })
    await service.updateOcopProducts(
      before.map(({ id, registry_key }) => {
        const { kept = null, shelfLifeDays = null } = wanted.get(registry_key) ?? {}
        return { id, kept, shelf_life_days: shelfLifeDays }
      }),
    )
    const undo = before.map(({ id, kept, shelf_life_days }) => ({ id, kept, shelf_life_days }))
    return new StepResponse(undo.length, undo)
  },
  async (before, { container }) => {
    if (!before?.length) return
    await container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE).updateOcopProducts(before)
  },
)
