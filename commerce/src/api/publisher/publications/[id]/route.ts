import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PUBLISH_QUEUE_MODULE } from "../../../../modules/publish-queue"
import { toPublication } from "../../../../modules/publish-queue/publication"
import type { PublishQueueModuleService } from "../../../../modules/publish-queue/service"
import type { FinishPublicationType } from "../../validators"

/** `POST /publisher/publications/:id` `{ status: "served", release } | { status: "failed", error }` → `{ publication }` */
export async function POST(req: MedusaRequest<FinishPublicationType>, res: MedusaResponse): Promise<void> {
  const queue = req.scope.resolve<PublishQueueModuleService>(PUBLISH_QUEUE_MODULE)
  const finished = await queue.finish(req.params.id ?? "", req.validatedBody, new Date())
  res.json({ publication: toPublication(finished) })
}
