import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { writeSalesPointStep, type SalesPointWrite } from "./steps/write-sales-point"

/** Emitted with `{ what, who }` once a sales point is written. */
export const SALES_POINT_CHANGED = "sales-point.changed"

export type WriteSalesPointInput = SalesPointWrite & {
  /** What is done, in the desk's words, for the publication's reason. */
  what: string
  /** Email of whoever does it. */
  actor: string
}

/** Creates or changes a sales point, and tells of it. Answers its id. */
export const writeSalesPointWorkflow = createWorkflow("write-sales-point", (input: WriteSalesPointInput) => {
  const id = writeSalesPointStep(input)
  emitEventStep({
    eventName: SALES_POINT_CHANGED,
    data: transform(input, ({ what, actor }) => ({ what, who: actor })),
  })
  return new WorkflowResponse(id)
})
