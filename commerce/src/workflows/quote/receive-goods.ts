import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { adjustInventoryLevelsStep } from "@medusajs/medusa/core-flows"

import { countReceivedStep } from "./steps/count-received"
import { reserveForPromisesStep } from "./steps/reserve-for-promises"

interface ReceiveGoodsInput {
  /** Of the declared capacity. */
  id: string
  version: number
  received: number
  pieces: number
  itemId: string
  locationId: string
}

/** Counts what a producer brought as stock, and reserves it for open promises first. */
export const receiveGoodsWorkflow = createWorkflow("receive-goods", (input: ReceiveGoodsInput) => {
  countReceivedStep(transform(input, ({ id, version, received }) => ({ id, version, received })))
  adjustInventoryLevelsStep(
    transform(input, ({ itemId, locationId, pieces }) => [
      { inventory_item_id: itemId, location_id: locationId, adjustment: pieces },
    ]),
  )
  reserveForPromisesStep(transform(input, ({ itemId }) => [itemId]))
})
