import type { MarkKind } from "../../../../domain/catalogue"
import type { DayPrecision } from "../../../../domain/day"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { createSyncStep } from "./create-sync-step"

export interface MarkRow {
  handle: string
  kind: MarkKind
  name: string
  owner: string | null
  number: string | null
  granted_on: string | null
  precision: DayPrecision | null
  source: string
}

export const syncMarksStep = createSyncStep<MarkRow>(
  "sync-marks",
  (row) => row.handle,
  (container) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    return {
      list: () => service.listMarks(),
      create: (rows) => service.createMarks(rows),
      update: (rows) => service.updateMarks(rows),
      remove: (ids) => service.deleteMarks(ids),
    }
  },
)
