import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { CampaignItem } from "../../../../domain/gift-box/gift-box"
import { toCampaignColumns } from "../../../gift-box/rows"
import { withoutTimes } from "../../../lib/without-times"
import { GIFT_BOX_MODULE } from "../../../modules/gift-box"
import type { GiftBoxModuleService } from "../../../modules/gift-box/service"

/** Creates or changes the campaign of a handle; the registry's files no longer change it. */
export const writeCampaignStep = createStep(
  "write-campaign",
  async (campaign: CampaignItem, { container }) => {
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    const columns = { ...toCampaignColumns(campaign), kept_by_desk: true }
    const [before] = await service.listGiftBoxCampaigns({ handle: campaign.handle })
    const written = before
      ? await service.updateGiftBoxCampaigns({ id: before.id, ...columns })
      : await service.createGiftBoxCampaigns(columns)
    return new StepResponse(written.id, {
      created: before ? null : written.id,
      before: before ? withoutTimes(before) : null,
    })
  },
  async (undo, { container }) => {
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    if (undo?.created) await service.deleteGiftBoxCampaigns([undo.created])
    if (undo?.before) await service.updateGiftBoxCampaigns(undo.before)
  },
)
