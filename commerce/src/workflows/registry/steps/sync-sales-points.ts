import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import type { SalesPointModuleService } from "../../../modules/sales-point/service"
import type { toSalesPointColumns } from "../../../sales-point/rows"
import { createSyncStep } from "./create-sync-step"

export type SalesPointColumns = ReturnType<typeof toSalesPointColumns> & {
  registry_key: string | null
  handle: string
  code: string
}

/** Points of the files are made up. Those that staff changed stay as staff left them. */
export const syncSalesPointsStep = createSyncStep<SalesPointColumns & { kept_by_desk?: boolean }>(
  "sync-sales-points",
  (row) => row.registry_key,
  (container) => {
    const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    return {
      list: () => points.listSalesPoints(),
      create: (rows) => points.createSalesPoints(rows.map((row) => ({ ...row, demonstration: true }))),
      update: (rows) => points.updateSalesPoints(rows),
      remove: (ids) => points.deleteSalesPoints(ids),
      isKept: (row) => row.kept_by_desk === true,
    }
  },
)
