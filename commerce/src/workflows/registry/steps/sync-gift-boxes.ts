import { GIFT_BOX_MODULE } from "../../../modules/gift-box"
import type { GiftBoxModuleService } from "../../../modules/gift-box/service"
import { createSyncStep } from "./create-sync-step"

export interface GiftBoxRow {
  registry_key: string
  code: string
  name_en: string
  occasion_day: string
}

export const syncGiftBoxesStep = createSyncStep<GiftBoxRow>(
  "sync-gift-boxes",
  (row) => row.registry_key,
  (container) => {
    const boxes = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    return {
      list: () => boxes.listGiftBoxes(),
      create: (rows) => boxes.createGiftBoxes(rows),
      update: (rows) => boxes.updateGiftBoxes(rows),
      remove: (ids) => boxes.deleteGiftBoxes(ids),
    }
  },
)
