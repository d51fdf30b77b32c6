import { fold } from "../../../../domain/fold"
import {
  BOX_STATES,
  TIERS,
  type BoxItem,
  type BoxState,
  type Tier,
} from "../../../../domain/gift-box/gift-box"

/** Where a box stands as its list shows it: a published one may be off sale. */
export const STANDINGS = [...BOX_STATES, "off-sale"] as const
export type BoxStanding = BoxState | "off-sale"

export function standingOf({ state, offSaleSince }: Pick<BoxItem, "state" | "offSaleSince">): BoxStanding {
  return state === "published" && offSaleSince !== null ? "off-sale" : state
}

export interface BoxFilter {
  q: string
  state: BoxStanding | null
  tier: Tier | null
  campaign: string | null
}

/** The list as its address asks for it; what the address does not name rightly is left out. */
export function toBoxFilter(address: URLSearchParams): BoxFilter {
  return {
    q: address.get("q") ?? "",
    state: STANDINGS.find((one) => one === address.get("state")) ?? null,
    tier: TIERS.find((one) => one === address.get("tier")) ?? null,
    campaign: address.get("campaign"),
  }
}

/** The boxes that a filter lets through; its words may stand in the box's name or in those of its products. */
export function filterBoxes(
  boxes: readonly BoxItem[],
  { q, state, tier, campaign }: BoxFilter,
  nameOf: (handle: string) => string,
): BoxItem[] {
  const words = fold(q).split(/\s+/).filter(Boolean)
  return boxes.filter((box) => {
    const text = fold(
      [box.name, box.nameEn, ...box.parts.map((part) => nameOf(part.productHandle))].join(" "),
    )
    return (
      (state === null || standingOf(box) === state) &&
      (tier === null || box.tier === tier) &&
      (campaign === null || box.campaignHandle === campaign) &&
      words.every((word) => text.includes(word))
    )
  })
}
