import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { writeCampaign } from "../../../../gift-box/change-campaign"
import { answering } from "../../../answering"
import type { CampaignForm } from "../../gift-boxes/validators"

/** `POST /admin/gift-box-campaigns/:handle` CampaignItem → `{ campaign }`; its handle stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof CampaignForm>>,
  res: MedusaResponse,
): Promise<void> {
  const campaign = { ...req.validatedBody, handle: req.params.handle ?? "" }
  await answering(res, async () => {
    res.json({ campaign: await writeCampaign(req.scope, campaign, "known") })
  })
}
