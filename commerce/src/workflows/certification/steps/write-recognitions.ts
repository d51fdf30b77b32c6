import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { recognitionRow, toRecognition, toRecognitionColumns } from "../../../lib/ocop-rows"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { CertificationModuleService } from "../../../modules/certification/service"
import type { PlannedWrite } from "../../../desk/changes"

interface WriteRecognitionsInput {
  writes: PlannedWrite[]
  actor: string
}

/** Writes records with their history; answers the ids in the order of the writes. */
export const writeRecognitionsStep = createStep(
  "write-recognitions",
  async ({ writes, actor }: WriteRecognitionsInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const changed = writes.flatMap(({ id }) => id ?? [])
    const before = changed.length > 0 ? await service.listRecognitions({ id: changed }) : []
    const ids = await service.record(
      writes.map(({ action, id, recognition }) => ({
        action,
        id,
        columns: { ...toRecognitionColumns(recognition), kept_by_desk: true },
      })),
      actor,
    )
    const created = ids.filter((_, index) => writes[index]?.id === null)
    return new StepResponse(ids, { created, before, actor })
  },
  async (undo, { container }) => {
    if (!undo) return
    const { created, before, actor } = undo
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    if (created.length > 0) await service.takeBack(created, actor)
    await service.record(
      before.map((row) => ({
        action: "undo",
        id: row.id,
        columns: {
          ...toRecognitionColumns(toRecognition(recognitionRow.parse(row))),
          kept_by_desk: row.kept_by_desk,
        },
      })),
      actor,
    )
  },
)
