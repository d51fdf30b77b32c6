import type { CampaignItem } from "../../domain/gift-box/gift-box"
import type { Query } from "../lib/goods"
import { toCampaignItem } from "./rows"

/** Every campaign, the feast that comes first first. */
export async function readCampaigns(query: Query): Promise<CampaignItem[]> {
  const { data } = await query.graph({ entity: "gift_box_campaign", fields: ["*"] })
  return data.map(toCampaignItem).sort((a, b) => (a.feastOn + a.handle < b.feastOn + b.handle ? -1 : 1))
}
