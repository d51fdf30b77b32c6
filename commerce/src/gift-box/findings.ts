import type { Day } from "../../domain/day"
import { checkBox, type Finding } from "../../domain/gift-box/box-checks"
import type { BoxItem, CampaignItem, PackagingItem, PartChoice } from "../../domain/gift-box/gift-box"
import type { ShopMode } from "../lib/shop-clock"
import { remainingOf, withPromises, type PiecePromise } from "./promises"

/** Everything that a box is checked against, read once for all of them. */
export interface BoxShelf {
  on: Day
  mode: ShopMode
  campaigns: readonly CampaignItem[]
  packagings: readonly PackagingItem[]
  /** With what Medusa has reserved as promised. */
  facts: readonly PartChoice[]
  promises: readonly PiecePromise[]
}

/** What speaks against selling a box today, its remaining number being what is still needed. */
export function findingsOf(box: BoxItem, shelf: BoxShelf): Finding[] {
  const campaign = shelf.campaigns.find(({ handle }) => handle === box.campaignHandle)
  if (!campaign) {
    const message = `Không còn đợt bán «${box.campaignHandle}». Hãy chọn đợt bán khác cho hộp.`
    return [{ weight: "refuses", check: "parts", productHandle: null, message }]
  }
  const packaging = shelf.packagings.find(({ handle }) => handle === box.packagingHandle) ?? null
  const planned = box.planned < 1 ? box.planned : Math.max(1, remainingOf(box))
  const facts = new Map(withPromises(shelf.facts, shelf.promises, box.id).map((one) => [one.handle, one]))
  return [
    ...checkBox({ ...box, planned, campaign, packaging }, facts, shelf.on),
    ...(shelf.mode === "live" ? madeUp(box, campaign, packaging, facts) : []),
  ]
}

/** Of a box on sale: as long as its parts lie in stock it is sold, and staff is told that the plan is short. */
export function findingsOnSale(box: BoxItem, shelf: BoxShelf): Finding[] {
  return findingsOf(box, shelf).map((finding) =>
    finding.check === "stock" ? { ...finding, weight: "warns" } : finding,
  )
}

function madeUp(
  box: BoxItem,
  campaign: CampaignItem,
  packaging: PackagingItem | null,
  facts: ReadonlyMap<string, PartChoice>,
): Finding[] {
  const names = [
    ...(box.demonstration ? ["giá của hộp"] : []),
    ...(campaign.demonstration ? [`ngày của đợt «${campaign.name}»`] : []),
    ...(packaging?.demonstration ? [`bao bì «${packaging.name}»`] : []),
    ...box.parts.flatMap(({ productHandle }) => {
      const part = facts.get(productHandle)
      return part?.demonstration ? [`giá và khối lượng của ${part.name}`] : []
    }),
  ]
  return names.map((name) => ({
    weight: "refuses",
    check: "price",
    productHandle: null,
    message: `Số liệu minh hoạ: ${name}. Hãy nhập số liệu thật rồi bán.`,
  }))
}
