import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { CertificationModuleService } from "../../../modules/certification/service"

/** Takes recognitions that left the registry out of use; they stay in the table as deleted. */
export const retireRecognitionsStep = createStep(
  "retire-recognitions",
  async (ids: string[], { container }) => {
    if (ids.length === 0) return new StepResponse([], [])
    await container
      .resolve(ContainerRegistrationKeys.LINK)
      .delete({ [CERTIFICATION_MODULE]: { recognition_id: ids } })
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).softDeleteRecognitions(ids)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).restoreRecognitions(ids)
    await container
      .resolve(ContainerRegistrationKeys.LINK)
      .restore({ [CERTIFICATION_MODULE]: { recognition_id: ids } })
  },
)
