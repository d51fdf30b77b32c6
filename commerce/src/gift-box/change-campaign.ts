import { isDeepStrictEqual } from "node:util"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { campaignFaults } from "../../domain/gift-box/campaign"
import type { Contradiction } from "../../domain/contradiction"
import type { CampaignItem } from "../../domain/gift-box/gift-box"
import { writeCampaignWorkflow } from "../workflows/gift-box/write-campaign"
import { changingBoxes } from "./change-box"
import { readCampaigns } from "./read-campaigns"
import { ChangedMeanwhile, RefusedForm } from "../lib/refusals"

/**
 * Creates a campaign, or changes the one that is there.
 *
 * @param seen as it was when staff began to change it; null for a new one.
 * @throws RefusedForm, ChangedMeanwhile, MedusaError not_found
 */
export function writeCampaign(
  container: MedusaContainer,
  campaign: CampaignItem,
  seen: CampaignItem | null,
): Promise<CampaignItem> {
  return changingBoxes(container, async () => {
    const campaigns = await readCampaigns(container.resolve(ContainerRegistrationKeys.QUERY))
    const known = campaigns.find(({ handle }) => handle === campaign.handle)
    if (seen && !known)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có đợt bán này. Hãy tải lại trang.")
    if (seen && !isDeepStrictEqual(known, seen)) {
      throw new ChangedMeanwhile(
        "Đợt bán này vừa được người khác sửa. Hãy tải lại để xem bản mới, rồi làm lại phần cần sửa.",
      )
    }
    const faults: Contradiction[] = [
      ...(!seen && known
        ? [{ field: "handle", message: `Đã có đợt bán «${campaign.handle}». Hãy đặt địa chỉ khác.` }]
        : []),
      ...campaignFaults(campaign),
    ]
    if (faults.length > 0) throw new RefusedForm(faults)
    await writeCampaignWorkflow(container).run({ input: campaign })
    return campaign
  })
}
