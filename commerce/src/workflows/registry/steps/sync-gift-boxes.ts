import { asJson, type toBoxColumns } from "../../../gift-box/rows"
import { GIFT_BOX_MODULE } from "../../../modules/gift-box"
import type { GiftBoxModuleService } from "../../../modules/gift-box/service"
import { createSyncStep } from "./create-sync-step"

/** The plan; a box's state is that of its own life in the shop. */
export type BoxColumns = ReturnType<typeof toBoxColumns> & {
  registry_key: string | null
  handle: string
  code: string
}

/** New boxes are on sale at once, at prices that are made up. Boxes that staff changed stay as staff left them. */
export const syncGiftBoxesStep = createSyncStep<BoxColumns & { kept_by_desk?: boolean }>(
  "sync-gift-boxes",
  (row) => row.registry_key,
  (container) => {
    const boxes = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    const born = { state: "published" as const, findings: asJson([]), demonstration: true }
    return {
      list: () => boxes.listGiftBoxes(),
      create: (rows) => boxes.createGiftBoxes(rows.map((row) => ({ ...row, ...born }))),
      update: (rows) => boxes.updateGiftBoxes(rows),
      remove: (ids) => boxes.deleteGiftBoxes(ids),
      isKept: (row) => row.kept_by_desk === true,
    }
  },
)
