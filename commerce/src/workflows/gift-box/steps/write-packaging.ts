import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { PackagingItem } from "../../../../domain/gift-box/gift-box"
import { toPackagingColumns } from "../../../gift-box/rows"
import { withoutTimes } from "../../../lib/without-times"
import { GIFT_BOX_MODULE } from "../../../modules/gift-box"
import type { GiftBoxModuleService } from "../../../modules/gift-box/service"

/** Creates or changes the packaging of a handle; the registry's files no longer change it. Answers its id. */
export const writePackagingStep = createStep(
  "write-packaging",
  async (packaging: PackagingItem, { container }) => {
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    const columns = { ...toPackagingColumns(packaging), kept_by_desk: true }
    const [before] = await service.listGiftBoxPackagings({ handle: packaging.handle })
    const written = before
      ? await service.updateGiftBoxPackagings({ id: before.id, ...columns })
      : await service.createGiftBoxPackagings(columns)
    return new StepResponse(written.id, {
      created: before ? null : written.id,
      before: before ? withoutTimes(before) : null,
    })
  },
  async (undo, { container }) => {
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    if (undo?.created) await service.deleteGiftBoxPackagings([undo.created])
    if (undo?.before) await service.updateGiftBoxPackagings(undo.before)
  },
)
