import { PRODUCER_MODULE } from "../../../modules/producer"
import type { ProducerModuleService } from "../../../modules/producer/service"
import { createSyncStep } from "./create-sync-step"

export interface ProducerRow {
  handle: string
  name: string
  kind: string | null
  former_address: string | null
  communes: Record<string, unknown>
  at: Record<string, unknown> | null
  mapping: "certain" | "ambiguous" | "unknown"
  source_url: string
  note: string | null
}

export const syncProducersStep = createSyncStep<ProducerRow>(
  "sync-producers",
  (row) => row.handle,
  (container) => {
    const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    return {
      list: () => producers.listProducers(),
      create: (rows) => producers.createProducers(rows),
      update: (rows) => producers.updateProducers(rows),
      remove: (ids) => producers.deleteProducers(ids),
    }
  },
)
