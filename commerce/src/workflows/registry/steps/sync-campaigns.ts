import type { toCampaignColumns } from "../../../gift-box/rows"
import { GIFT_BOX_MODULE } from "../../../modules/gift-box"
import type { GiftBoxModuleService } from "../../../modules/gift-box/service"
import { createSyncStep } from "./create-sync-step"

type CampaignColumns = ReturnType<typeof toCampaignColumns> & { kept_by_desk?: boolean }

export const syncCampaignsStep = createSyncStep<CampaignColumns>(
  "sync-campaigns",
  (row) => row.handle,
  (container) => {
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    return {
      list: () => service.listGiftBoxCampaigns(),
      create: (rows) => service.createGiftBoxCampaigns(rows),
      update: (rows) => service.updateGiftBoxCampaigns(rows),
      remove: (ids) => service.deleteGiftBoxCampaigns(ids),
      isKept: (row) => row.kept_by_desk === true,
    }
  },
)
