import type { RecognitionColumns } from "../../../lib/ocop-rows"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { createSyncStep } from "./create-sync-step"

export type RecognitionRow = RecognitionColumns & { registry_key: string | null }

/** Who the history names for what an import of the registry changes. */
const REGISTRY = "registry"

/** Records that staff changed at the desk stay as staff left them. */
export const syncRecognitionsStep = createSyncStep<RecognitionRow & { kept_by_desk?: boolean }>(
  "sync-recognitions",
  (row) => row.registry_key,
  (container) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const write = (rows: (RecognitionRow & { id?: string })[]) =>
      service.record(
        rows.map(({ id = null, ...columns }) => ({ action: "import" as const, id, columns })),
        REGISTRY,
      )
    return {
      list: () => service.listRecognitions(),
      create: async (rows) => service.listRecognitions({ id: await write(rows) }),
      update: write,
      remove: (ids) => service.takeBack(ids, REGISTRY),
      isKept: (row) => row.kept_by_desk === true,
    }
  },
)
