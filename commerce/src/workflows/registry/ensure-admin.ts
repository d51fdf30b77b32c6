import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { ensureAdminStep, type AdminLogin } from "./steps/ensure-admin"

export const ensureAdminWorkflow = createWorkflow("ensure-admin", (input: AdminLogin) => {
  return new WorkflowResponse(ensureAdminStep(input))
})
