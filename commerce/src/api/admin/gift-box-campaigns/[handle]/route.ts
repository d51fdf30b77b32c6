import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { writeCampaign } from "../../../../gift-box/change-campaign"
import { answering } from "../../../answering"
import type { ChangedCampaignForm } from "../../gift-boxes/validators"

/** `POST /admin/gift-box-campaigns/:handle` `CampaignItem & { seen: CampaignItem }` → `{ campaign }`; its handle stays. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof ChangedCampaignForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { seen, ...form } = req.validatedBody
  const campaign = { ...form, handle: req.params.handle ?? "" }
  await answering(res, async () => {
    res.json({ campaign: await writeCampaign(req.scope, campaign, seen) })
  })
}
