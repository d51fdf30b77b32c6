import type { toPackagingColumns } from "../../../gift-box/rows"
import { GIFT_BOX_MODULE } from "../../../modules/gift-box"
import type { GiftBoxModuleService } from "../../../modules/gift-box/service"
import { createSyncStep } from "./create-sync-step"

type PackagingColumns = ReturnType<typeof toPackagingColumns> & { kept_by_desk?: boolean }

export const syncPackagingsStep = createSyncStep<PackagingColumns>(
  "sync-packagings",
  (row) => row.handle,
  (container) => {
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    return {
      list: () => service.listGiftBoxPackagings(),
      create: (rows) => service.createGiftBoxPackagings(rows),
      update: (rows) => service.updateGiftBoxPackagings(rows),
      remove: (ids) => service.deleteGiftBoxPackagings(ids),
      isKept: (row) => row.kept_by_desk === true,
    }
  },
)
