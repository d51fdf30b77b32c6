import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

interface DeskRequest {
  scope: MedusaContainer
  auth_context: { actor_id: string }
}

/** Email of the member of staff who asks. */
export async function actorOf({ scope, auth_context }: DeskRequest): Promise<string> {
  return (await scope.resolve(Modules.USER).retrieveUser(auth_context.actor_id)).email
}
