import { daysBetween, formatDay, type Day } from "#domain/day"
import { campaignsToTell } from "#domain/gift-box/campaign"
import { TIERS, type CampaignItem, type Tier } from "#domain/gift-box/gift-box"
import type { ShopCatalogue } from "../../medusa/port"
import { toCampaignView, type CampaignView } from "../../medusa/to-campaign"
import { toGiftBoxView, type GiftBoxView } from "../../medusa/to-gift-box"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { budgetOf, type Budget } from "./budget"

/** The landing page: the campaign to begin with, and others that can be ordered from too. */
export interface SeasonView {
  locale: Locale
  on: Day
  /** Null where there was never one. */
  main: Sale | null
  beside: Sale[]
  /** Null where there is nothing to choose between. */
  budget: Budget | null
  count: number
  proof: Proof | null
  /** Boxes that are no longer sold, of these campaigns and of earlier ones. */
  others: GiftBoxView[]
}

export interface Sale {
  campaign: CampaignView
  tiers: { tier: Tier; boxes: GiftBoxView[] }[]
}

/** What holds of every box of the campaign that is on sale. */
export interface Proof {
  /** The last day of the certificate that ends first. */
  earliest: string
  /** Products for sale whose certificate ends before the last delivery. */
  leftOut: number
}

export async function seasonPage(locale: Locale): Promise<SeasonView> {
  const catalogue = await readCatalogue()
  const { on } = catalogue
  const [main, ...beside] = campaignsToTell(catalogue.campaigns, on)
  const views = catalogue.giftBoxes.map((box) => toGiftBoxView(box, catalogue, locale))
  const shownIn = ({ handle }: CampaignItem) =>
    views.filter((box) => (box.price !== null || box.coming) && box.campaign?.handle === handle)
  const toSale = (campaign: CampaignItem): Sale => ({
    campaign: toCampaignView(campaign, on, locale),
    tiers: byTier(shownIn(campaign)),
  })
  const told = main ? [main, ...beside] : []
  const shown = told.flatMap(shownIn)
  return {
    locale,
    on,
    main: main ? toSale(main) : null,
    beside: beside.map(toSale).filter(({ tiers }) => tiers.length > 0),
    budget: budgetOf(shown.flatMap(({ price }) => price ?? [])),
    count: shown.length,
    proof: main ? proofOf(shownIn(main), main, catalogue) : null,
    others: views.filter((box) => !shown.includes(box)),
  }
}

function byTier(boxes: readonly GiftBoxView[]): Sale["tiers"] {
  return TIERS.map((tier) => ({
    tier,
    boxes: boxes.filter((box) => box.tier === tier).sort((a, b) => (a.price ?? 0) - (b.price ?? 0)),
  })).filter(({ boxes }) => boxes.length > 0)
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
