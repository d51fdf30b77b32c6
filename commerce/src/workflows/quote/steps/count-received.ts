import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService } from "../../../modules/quote/service"

/** Notes how much of a declared capacity has arrived by now. */
export const countReceivedStep = createStep(
  "count-received",
  async ({ id, version, received }: { id: string; version: number; received: number }, { container }) => {
    const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const before = await service.retrieveCapacity(id)
    const after = await service.changeCapacity(id, version, { received })
    return new StepResponse(null, { id, version: after.version, received: before.received })
  },
  async (undo, { container }) => {
    if (!undo) return
    const { id, version, received } = undo
    await container.resolve<QuoteModuleService>(QUOTE_MODULE).changeCapacity(id, version, { received })
  },
)
