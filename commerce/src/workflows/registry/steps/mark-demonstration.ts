import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { LabelFacts } from "../../../../domain/catalogue"
import { OCOP_PRODUCT_MODULE } from "../../../modules/ocop-product"
import type { OcopProductModuleService } from "../../../modules/ocop-product/service"

export interface MarkedOffer {
  registryKey: string
  label: LabelFacts
}

/** Writes the made-up label facts of new offers and says that they are made up. */
export const markDemonstrationStep = createStep(
  "mark-demonstration",
  async (offers: MarkedOffer[], { container }) => {
    const service = container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE)
    const labels = new Map(offers.map(({ registryKey, label }) => [registryKey, label]))
    const before = await service.listOcopProducts({ registry_key: [...labels.keys()] })
    await service.updateOcopProducts(
      before.map(({ id, registry_key }) => ({
        id,
        demonstration: true,
        label: { ...labels.get(registry_key) },
      })),
    )
    return new StepResponse(
      offers.length,
      before.map(({ id, demonstration, label }) => ({ id, demonstration, label })),
    )
  },
  async (before, { container }) => {
    if (!before?.length) return
    await container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE).updateOcopProducts(before)
  },
)
