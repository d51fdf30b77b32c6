import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"

import type { PlannedWrite } from "../../desk/changes"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import { writeRecognitionsStep } from "./steps/write-recognitions"

/** Emitted with `{ what, who }` once a change of the register is complete. */
export const RECOGNITION_CHANGED = "recognition.changed"

export interface WriteRecognitionsInput {
  writes: PlannedWrite[]
  /** Email of whoever does it. */
  actor: string
  /** What is done, in the desk's words, for the publication's reason. */
  what: string
  /** Medusa products that come onto the shelf by this and were drafts. */
  publish: string[]
}

/** Changes the register: records, their history, their products and the news of it, or nothing. */
export const writeRecognitionsWorkflow = createWorkflow(
  "write-recognitions",
  (input: WriteRecognitionsInput) => {
    const ids = writeRecognitionsStep(transform(input, ({ writes, actor }) => ({ writes, actor })))
    const links = transform({ input, ids }, ({ input, ids }) =>
      input.writes.flatMap(({ id, productId }, index) =>
        id === null
          ? [
              {
                [Modules.PRODUCT]: { product_id: productId },
                [CERTIFICATION_MODULE]: { recognition_id: ids[index] },
              },
            ]
          : [],
      ),
    )
    when("records-are-new", links, (links) => links.length > 0).then(() => {
      createRemoteLinkStep(links)
    })
    when("products-come-onto-the-shelf", input, ({ publish }) => publish.length > 0).then(() => {
      updateProductsWorkflow.runAsStep({
        input: transform(input, ({ publish }) => ({
          selector: { id: publish },
          update: { status: "published" as const },
        })),
      })
    })
    emitEventStep({
      eventName: RECOGNITION_CHANGED,
      data: transform(input, ({ what, actor }) => ({ what, who: actor })),
    })
    return new WorkflowResponse(ids)
  },
)
