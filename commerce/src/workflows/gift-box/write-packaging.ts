import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { PackagingItem } from "../../../domain/gift-box/gift-box"
import { writePackagingStep } from "./steps/write-packaging"
import { writeSaleWorkflow } from "./write-sale"

interface WritePackagingInput {
  packaging: PackagingItem
  /** Ids of the boxes on sale that are packed in it, whose weight it changes. */
  boxes: string[]
}

/** A packaging, the product by which it is sold, and the boxes that are sold in it: all of them, or none. */
export const writePackagingWorkflow = createWorkflow("write-packaging", (input: WritePackagingInput) => {
  const id = writePackagingStep(transform(input, ({ packaging }) => packaging))
  writeSaleWorkflow.runAsStep({
    input: transform({ input, id }, ({ input, id }) => ({ ids: [id, ...input.boxes] })),
  })
  return new WorkflowResponse(id)
})
