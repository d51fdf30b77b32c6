import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { checkBoxes } from "../gift-box/check-boxes"
import { RECOGNITION_CHANGED } from "../workflows/certification/write-recognitions"
import { LOT_CHANGED } from "../workflows/lot/write-lot"

/** A box whose part lost its stars, or of which a lot is recalled, leaves sale at once. */
export default async function checkGiftBoxesOnChange({ container }: SubscriberArgs<unknown>): Promise<void> {
  await checkBoxes(container)
}

export const config: SubscriberConfig = {
  event: [RECOGNITION_CHANGED, LOT_CHANGED],
  context: { subscriberId: "check-gift-boxes-on-change" },
}
