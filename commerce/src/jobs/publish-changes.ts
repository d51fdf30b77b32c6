import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { PUBLISH_QUEUE_MODULE } from "../modules/publish-queue"
import type { PublishQueueModuleService } from "../modules/publish-queue/service"
import type { Fingerprint } from "../publication/fingerprint"
import { readFingerprint } from "../publication/read-fingerprint"
import { reasonFor } from "../publication/reason-for"

const EVERY_MS = 10_000

/** Asks for a publication of what no event tells of: midnight in Việt Nam, a price, the last piece sold. */
export default async function publishChanges(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const { print, names } = await readFingerprint(container.resolve(ContainerRegistrationKeys.QUERY), now)
  const queue = container.resolve<PublishQueueModuleService>(PUBLISH_QUEUE_MODULE)
  const reason = (before: unknown) => reasonFor(before as Fingerprint | null, print, names)
  await queue.requestChanged(print, reason, "Hệ thống", now)
}

export const config = { name: "publish-changes", schedule: { interval: EVERY_MS } }
