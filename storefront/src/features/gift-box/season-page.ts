import { daysBetween, formatDay, type Day } from "#domain/day"
import { currentCampaign } from "#domain/gift-box/campaign"
import { TIERS, type CampaignItem, type Tier } from "#domain/gift-box/gift-box"
import type { ShopCatalogue } from "../../medusa/port"
import { toCampaignView, type CampaignView } from "../../medusa/to-campaign"
import { toGiftBoxView, type GiftBoxView } from "../../medusa/to-gift-box"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { budgetOf, type Budget } from "./budget"

/** The landing page of the campaign that is open, else of the next or last one. */
export interface SeasonView {
  locale: Locale
  on: Day
  campaign: CampaignView | null
  tiers: { tier: Tier; boxes: GiftBoxView[] }[]
  /** Null where there is nothing to choose between. */
  budget: Budget | null
  proof: Proof | null
  /** Boxes that are no longer sold, of this campaign and of earlier ones. */
  others: GiftBoxView[]
}

/** What holds of every box on sale. */
export interface Proof {
  /** The last day of the certificate that ends first. */
  earliest: string
  /** Products for sale whose certificate ends before the last delivery. */
  leftOut: number
}

export async function seasonPage(locale: Locale): Promise<SeasonView> {
  const catalogue = await readCatalogue()
  const current = currentCampaign(catalogue.campaigns, catalogue.on)
  const views = catalogue.giftBoxes.map((box) => toGiftBoxView(box, catalogue, locale))
  const sold = views.filter((box) => box.price !== null && box.campaign?.handle === current?.handle)
  return {
    locale,
    on: catalogue.on,
    campaign: current ? toCampaignView(current, catalogue.on, locale) : null,
    tiers: TIERS.map((tier) => ({
      tier,
      boxes: sold.filter((box) => box.tier === tier).sort((a, b) => (a.price ?? 0) - (b.price ?? 0)),
    })).filter(({ boxes }) => boxes.length > 0),
    budget: budgetOf(sold.flatMap(({ price }) => price ?? [])),
    proof: current ? proofOf(sold, current, catalogue) : null,
    others: views.filter((box) => !sold.includes(box)),
  }
}

/** Null where it would not be true, or where nothing is sold. */
function proofOf(
  sold: readonly GiftBoxView[],
  { deliversUntil }: CampaignItem,
  { products }: ShopCatalogue,
): Proof | null {
  const ends = sold.flatMap(({ parts }) => parts.map(({ product }) => product.lastDay)).sort()
  const [earliest] = ends
  if (earliest === undefined || daysBetween(deliversUntil, earliest) < 0) return null
  const leftOut = products.filter(
    ({ standing, offer }) => offer !== null && standing.lastDay < deliversUntil,
  ).length
  return { earliest: formatDay(earliest), leftOut }
}
