import type { DayPrecision } from "../../../../domain/day"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { createSyncStep } from "./create-sync-step"

export interface RecognitionRow {
  registry_key: string | null
  stars: number
  batch: string
  recognised_on: string
  precision: DayPrecision
  withdrawn_on: string | null
  withdrawal_reason: string | null
  source_url: string
}

export const syncRecognitionsStep = createSyncStep<RecognitionRow>(
  "sync-recognitions",
  (row) => row.registry_key,
  (container) => {
    const recognitions = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    return {
      list: () => recognitions.listRecognitions(),
      create: (rows) => recognitions.createRecognitions(rows),
      update: (rows) => recognitions.updateRecognitions(rows),
      remove: (ids) => recognitions.deleteRecognitions(ids),
    }
  },
)
