import { setTimeout as wait } from "node:timers/promises"

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { PUBLISH_QUEUE_MODULE } from "../../../modules/publish-queue"
import { toPublication } from "../../../modules/publish-queue/publication"
import type { PublishQueueModuleService } from "../../../modules/publish-queue/service"
import { readFingerprint } from "../../../publication/read-fingerprint"
import type { SignOfLifeType } from "../validators"

const HOLD_MS = 5000
const LOOK_EVERY_MS = 1000

/**
 * `POST /publisher/claim` `{ serving }` → `{ publication: Publication | null }`, which is now being built. Answers as
 * soon as one is ready, and with null after 5 s, so that
 * neither a stop of Medusa nor its log waits on the question.
 */
export async function POST(req: MedusaRequest<SignOfLifeType>, res: MedusaResponse): Promise<void> {
  const queue = req.scope.resolve<PublishQueueModuleService>(PUBLISH_QUEUE_MODULE)
  let left = false
  res.once("close", () => (left = true))
  const until = Date.now() + HOLD_MS
  let claimed = await queue.claim(req.validatedBody.serving, new Date())
  while (!claimed && !left && Date.now() < until) {
    await wait(LOOK_EVERY_MS)
    claimed = left ? null : await queue.claim(req.validatedBody.serving, new Date())
  }
  if (claimed) {
    // What is recorded from now on is at least as new as this.
    const { print } = await readFingerprint(req.scope.resolve(ContainerRegistrationKeys.QUERY), new Date())
    await queue.begin(print)
  }
  res.json({ publication: claimed && toPublication(claimed) })
}
