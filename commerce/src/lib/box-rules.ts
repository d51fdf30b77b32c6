import { MedusaError } from "@medusajs/framework/utils"

import { formatDay, type Day } from "../../domain/day"
import { lastOrderOn, zoneOf, type Campaign } from "../../domain/gift-box/campaign"
import type { SoldVariant } from "./goods"

/**
 * A gift box is sold while it is on sale itself and its campaign takes orders: from the opening until the last day for
 * where it goes.
 *
 * @param province NSO code of where the order goes; null while that is not known, when the last day of any zone holds.
 * @throws MedusaError `ocop_box_off_sale` or `ocop_campaign_closed` naming the box.
 */
export function refuseUnsoldBoxes(
  variants: readonly SoldVariant[],
  on: Day,
  province: string | null = null,
): void {
  for (const { box, title } of variants) {
    if (!box) continue
    if (!box.onSale || !box.campaign) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `«${title}» đang tạm ngừng bán. Hãy bỏ «${title}» khỏi giỏ hàng.`,
        "ocop_box_off_sale",
      )
    }
    const why = closedBecause(box.campaign, on, province)
    if (why === null) continue
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `«${title}» hiện không đặt được: ${why} Hãy bỏ «${title}» khỏi giỏ hàng.`,
      "ocop_campaign_closed",
    )
  }
}

function closedBecause(campaign: Campaign, on: Day, province: string | null): string | null {
  const { name, opensOn } = campaign
  if (on < opensOn) return `đợt «${name}» mở bán từ ngày ${formatDay(opensOn)}.`
  const zone = province === null ? undefined : zoneOf(campaign, province)
  const last = zone?.lastOrderOn ?? lastOrderOn(campaign)
  if (on <= last) return null
  return zone
    ? `hạn đặt để kịp giao đến ${zone.name} là ngày ${formatDay(last)}.`
    : `đợt «${name}» đã hết hạn đặt từ sau ngày ${formatDay(last)}.`
}
