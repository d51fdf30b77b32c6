import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PUBLISH_QUEUE_MODULE } from "../../../modules/publish-queue"
import type { PublishQueueModuleService } from "../../../modules/publish-queue/service"
import type { SignOfLifeType } from "../validators"

/** `POST /publisher/alive` `{ serving }` → 204, while a publication is being built. */
export async function POST(req: MedusaRequest<SignOfLifeType>, res: MedusaResponse): Promise<void> {
  const queue = req.scope.resolve<PublishQueueModuleService>(PUBLISH_QUEUE_MODULE)
  await queue.see(req.validatedBody.serving, new Date())
  res.status(204).end()
}
