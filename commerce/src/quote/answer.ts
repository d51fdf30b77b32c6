import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import { QuoteFormError } from "./refusals"

interface DeskRequest {
  scope: MedusaContainer
  auth_context: { actor_id: string }
}

/** Email of the member of staff who asks. */
export async function actorOf({ scope, auth_context }: DeskRequest): Promise<string> {
  return (await scope.resolve(Modules.USER).retrieveUser(auth_context.actor_id)).email
}

/**
 * Answers what is wrong with a form by its fields, and a conflict with its own sentence, for which Medusa would put one
 * in English; other errors are Medusa's.
 */
export async function answering(res: MedusaResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof QuoteFormError) {
      const { message, contradictions } = error
      res.status(400).json({ type: "contradiction", message, contradictions })
    } else if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.CONFLICT) {
      res.status(409).json({ type: "conflict", message: error.message })
    } else throw error
  }
}
