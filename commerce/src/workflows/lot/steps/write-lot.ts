import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { withoutTimes } from "../../../lib/without-times"
import type { toLotColumns, toRecallColumns } from "../../../lot/rows"
import { LOT_MODULE } from "../../../modules/lot"
import type { LotModuleService } from "../../../modules/lot/service"

type LotColumns = ReturnType<typeof toLotColumns>
type RecallColumns = ReturnType<typeof toRecallColumns>

export type LotWrite =
  | { id: null; productId: string; columns: LotColumns }
  | { id: string; columns: (LotColumns | RecallColumns) & { revision: number } }

/** Answers the id. */
export const writeLotStep = createStep(
  "write-lot",
  async (write: LotWrite, { container }) => {
    const service = container.resolve<LotModuleService>(LOT_MODULE)
    const before = write.id === null ? null : withoutTimes(await service.retrieveLot(write.id))
    const { id } =
      write.id === null
        ? await service.createLots(write.columns)
        : await service.updateLots({ id: write.id, ...write.columns })
    return new StepResponse(id, { created: before ? null : id, before })
  },
  async (undo, { container }) => {
    const service = container.resolve<LotModuleService>(LOT_MODULE)
    if (undo?.created) await service.deleteLots([undo.created])
    if (undo?.before) await service.updateLots(undo.before)
  },
)
