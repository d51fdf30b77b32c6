import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { comingTets } from "../../../../domain/tet"
import { writeCampaign } from "../../../gift-box/change-campaign"
import { readCampaigns } from "../../../gift-box/read-campaigns"
import { today } from "../../../lib/shop-clock"
import { answering } from "../../answering"
import type { CampaignForm } from "../gift-boxes/validators"

/** `GET /admin/gift-box-campaigns` → `{ campaigns: CampaignItem[], tet: { feastOn, name }[] }` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const campaigns = await readCampaigns(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  const tet = comingTets(today()).map(({ firstDay, name }) => ({ feastOn: firstDay, name }))
  res.json({ campaigns, tet })
}

/** `POST /admin/gift-box-campaigns` CampaignItem → 201 `{ campaign }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof CampaignForm>>,
  res: MedusaResponse,
): Promise<void> {
  await answering(res, async () => {
    res.status(201).json({ campaign: await writeCampaign(req.scope, req.validatedBody, null) })
  })
}
