import type { MedusaResponse } from "@medusajs/framework/http"

import { ChangedMeanwhile, RefusedForm } from "../../../gift-box/refusals"

/** Answers what is refused in the form the desk reads: 400 with contradictions, or 409; other errors are Medusa's. */
export async function refusing(res: MedusaResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof RefusedForm) {
      const { message, contradictions } = error
      res.status(400).json({ type: "contradiction", message, contradictions })
    } else if (error instanceof ChangedMeanwhile) {
      res.status(409).json({ type: "conflict", message: error.message })
    } else throw error
  }
}
