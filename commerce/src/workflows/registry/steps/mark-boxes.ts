import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { GIFT_BOX_MODULE } from "../../../modules/gift-box"
import type { GiftBoxModuleService } from "../../../modules/gift-box/service"

/** Says of new boxes that their price is made up. */
export const markBoxesStep = createStep(
  "mark-boxes",
  async (ids: string[], { container }) => {
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    await service.updateGiftBoxes(ids.map((id) => ({ id, demonstration: true })))
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    await service.updateGiftBoxes(ids.map((id) => ({ id, demonstration: false })))
  },
)
