import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"

import { LOT_MODULE } from "../../modules/lot"
import { writeLotStep, type LotWrite } from "./steps/write-lot"

/** Emitted with `{ what, who }` once a lot is written. */
export const LOT_CHANGED = "lot.changed"

export type WriteLotInput = LotWrite & {
  /** What is done, in the desk's words, for the publication's reason. */
  what: string
  /** Email of whoever does it. */
  actor: string
}

/** Creates a lot of a product or changes it, and tells of it. Answers its id. */
export const writeLotWorkflow = createWorkflow("write-lot", (input: WriteLotInput) => {
  const id = writeLotStep(input)
  when("lot-is-new", input, ({ id }) => id === null).then(() => {
    createRemoteLinkStep(
      transform({ input, id }, ({ input, id }) =>
        input.id === null
          ? [{ [Modules.PRODUCT]: { product_id: input.productId }, [LOT_MODULE]: { lot_id: id } }]
          : [],
      ),
    )
  })
  emitEventStep({
    eventName: LOT_CHANGED,
    data: transform(input, ({ what, actor }) => ({ what, who: actor })),
  })
  return new WorkflowResponse(id)
})
