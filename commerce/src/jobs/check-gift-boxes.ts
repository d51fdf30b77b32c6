import type { MedusaContainer } from "@medusajs/framework/types"

import { checkBoxes } from "../gift-box/check-boxes"

const EVERY_MS = 30_000

/** Midnight in Việt Nam, a price, stock and shelf life have no event; of certificates an event tells sooner. */
export default async function checkGiftBoxes(container: MedusaContainer): Promise<void> {
  await checkBoxes(container)
}

export const config = { name: "check-gift-boxes", schedule: { interval: EVERY_MS } }
