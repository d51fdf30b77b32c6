import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { PUBLISH_QUEUE_MODULE } from "../../../modules/publish-queue"
import { toPublication } from "../../../modules/publish-queue/publication"
import type { PublishQueueModuleService } from "../../../modules/publish-queue/service"
import { readFingerprint } from "../../../publication/read-fingerprint"
import type { SignOfLifeType } from "../validators"

/** `POST /publisher/claim` `{ serving }` → `{ publication: Publication | null }`, which is now being built. */
export async function POST(req: MedusaRequest<SignOfLifeType>, res: MedusaResponse): Promise<void> {
  const queue = req.scope.resolve<PublishQueueModuleService>(PUBLISH_QUEUE_MODULE)
  const claimed = await queue.claim(req.validatedBody.serving, new Date())
  if (claimed) {
    // What is recorded from now on is at least as new as this.
    const { print } = await readFingerprint(req.scope.resolve(ContainerRegistrationKeys.QUERY), new Date())
    await queue.begin(print)
  }
  res.json({ publication: claimed && toPublication(claimed) })
}
