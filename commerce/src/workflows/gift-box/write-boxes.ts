import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { writeBoxesStep, type BoxWrite } from "./steps/write-boxes"
import { writeSaleWorkflow } from "./write-sale"

export interface WriteBoxesInput {
  writes: BoxWrite[]
  /** Boxes come on sale, leave it or are sold otherwise. */
  sale: boolean
}

/** Writes plans and states of boxes, and brings what Medusa sells to them: both, or neither. */
export const writeBoxesWorkflow = createWorkflow("write-boxes", (input: WriteBoxesInput) => {
  const ids = writeBoxesStep(transform(input, ({ writes }) => writes))
  when("sale-changes", input, ({ sale }) => sale).then(() => {
    writeSaleWorkflow.runAsStep({ input: { ids } })
  })
  return new WorkflowResponse(ids)
})
