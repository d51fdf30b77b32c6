import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { ChangedMeanwhile, RefusedForm } from "../lib/refusals"

/**
 * Answers what is wrong with a form by its fields (400), and a conflict with its own sentence (409), for which Medusa
 * would put one in English; other errors are Medusa's.
 */
export async function answering(res: MedusaResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof RefusedForm) {
      const { message, contradictions } = error
      res.status(400).json({ type: "contradiction", message, contradictions })
    } else if (isConflict(error)) {
      res.status(409).json({ type: "conflict", message: error.message })
    } else throw error
  }
}

function isConflict(error: unknown): error is Error {
  return (
    error instanceof ChangedMeanwhile ||
    (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.CONFLICT)
  )
}
