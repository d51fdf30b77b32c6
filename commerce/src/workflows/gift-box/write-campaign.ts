import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { CampaignItem } from "../../../domain/gift-box/gift-box"
import { writeCampaignStep } from "./steps/write-campaign"

export const writeCampaignWorkflow = createWorkflow("write-campaign", (input: CampaignItem) => {
  return new WorkflowResponse(writeCampaignStep(input))
})
