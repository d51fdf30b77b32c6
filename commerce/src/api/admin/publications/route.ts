import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

import { PUBLISH_QUEUE_MODULE } from "../../../modules/publish-queue"
import { toPublication } from "../../../modules/publish-queue/publication"
import type { PublishQueueModuleService } from "../../../modules/publish-queue/service"
import type { RequestPublicationType } from "./validators"

const LISTED = 20

/** `GET /admin/publications` → `{ publications, serving, publisher: { seen_at } }`, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const queue = req.scope.resolve<PublishQueueModuleService>(PUBLISH_QUEUE_MODULE)
  const [rows, publisher] = await Promise.all([
    queue.listPublications({}, { order: { requested_at: "DESC" }, take: LISTED }),
    queue.publisher(),
  ])
  res.json({
    publications: rows.map(toPublication),
    serving: publisher?.serving ?? null,
    publisher: { seen_at: publisher?.seen_at ?? null },
  })
}

/** `POST /admin/publications` `{ what? }` → 202 `{ publication }`: asks for a publication now. */
export async function POST(
  req: AuthenticatedMedusaRequest<RequestPublicationType>,
  res: MedusaResponse,
): Promise<void> {
  const queue = req.scope.resolve<PublishQueueModuleService>(PUBLISH_QUEUE_MODULE)
  const { email } = await req.scope.resolve(Modules.USER).retrieveUser(req.auth_context.actor_id)
  const what = req.validatedBody.what ?? "Yêu cầu xuất bản ngay"
  res.status(202).json({ publication: toPublication(await queue.request(what, email, new Date())) })
}
