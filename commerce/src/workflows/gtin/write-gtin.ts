import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { writeGtinStep } from "./steps/write-gtin"

/** Emitted with `{ what, who }` once the GTIN of a product is written. */
export const GTIN_CHANGED = "gtin.changed"

interface WriteGtinInput {
  /** Of our facts of the product. */
  id: string
  gtin: string | null
  /** What is done, in the desk's words, for the publication's reason. */
  what: string
  /** Email of whoever does it. */
  actor: string
}

export const writeGtinWorkflow = createWorkflow("write-gtin", (input: WriteGtinInput) => {
  writeGtinStep(transform(input, ({ id, gtin }) => ({ id, gtin })))
  emitEventStep({
    eventName: GTIN_CHANGED,
    data: transform(input, ({ what, actor }) => ({ what, who: actor })),
  })
})
