import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { readSale } from "../../../gift-box/read-sale"
import { planSale } from "../../../gift-box/sale"

/** Reads only. */
export const planSaleStep = createStep("plan-sale", async (ids: string[], { container }) => {
  const state = await readSale(container.resolve(ContainerRegistrationKeys.QUERY))
  return new StepResponse(planSale(state, ids))
})
