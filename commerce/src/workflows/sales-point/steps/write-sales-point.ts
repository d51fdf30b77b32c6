import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { withoutTimes } from "../../../lib/without-times"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import type { SalesPoint } from "../../../modules/sales-point/models/sales-point"
import type { SalesPointModuleService } from "../../../modules/sales-point/service"
import type { toSalesPointColumns } from "../../../sales-point/rows"

type Columns = ReturnType<typeof toSalesPointColumns> &
  Pick<InferTypeOf<typeof SalesPoint>, "demonstration" | "kept_by_desk">

export type SalesPointWrite =
  | { id: null; columns: Columns & { handle: string; code: string } }
  | { id: string; columns: Columns & { revision: number } }

/** Answers the id. */
export const writeSalesPointStep = createStep(
  "write-sales-point",
  async (write: SalesPointWrite, { container }) => {
    const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    const before = write.id === null ? null : withoutTimes(await service.retrieveSalesPoint(write.id))
    const { id } =
      write.id === null
        ? await service.createSalesPoints(write.columns)
        : await service.updateSalesPoints({ id: write.id, ...write.columns })
    return new StepResponse(id, { created: before ? null : id, before })
  },
  async (undo, { container }) => {
    const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    if (undo?.created) await service.deleteSalesPoints([undo.created])
    if (undo?.before) await service.updateSalesPoints(undo.before)
  },
)
