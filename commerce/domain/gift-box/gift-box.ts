import type { Day } from "../day"
import type { Vnd } from "../vnd"
import type { BoxPart, Kept, Packaging, PartFacts, Size } from "./box"
import type { Finding } from "./box-checks"
import type { Campaign } from "./campaign"

/** From the plainest to the finest; a box's place among the others, not a price. */
export const TIERS = ["small", "classic", "premium"] as const
export type Tier = (typeof TIERS)[number]

/**
 * draft: being composed; checked: passed every check as it is now; published: on sale unless `offSaleSince`;
 * closed: its sale is over, its page stays. A change of a checked one makes it a draft again.
 */
export const BOX_STATES = ["draft", "checked", "published", "closed"] as const
export type BoxState = (typeof BOX_STATES)[number]

/** What staff fills in of a gift box. */
export interface BoxForm {
  name: string
  nameEn: string
  story: string | null
  storyEn: string | null
  tier: Tier
  campaignHandle: string
  packagingHandle: string | null
  /** Printed on the card that lies in the box, unless the customer writes one. */
  cardText: string | null
  cardTextEn: string | null
  parts: BoxPart[]
  price: Vnd | null
  /** How many are to be sold, those sold already included. */
  planned: number
}

/** A gift box as the desk lists it. */
export interface BoxItem extends BoxForm {
  id: string
  /** Its address `/hop-qua/<handle>/`; given at creation and kept. */
  handle: string
  /** `product-code` of `/q/<code>/`. */
  code: string
  state: BoxState
  /** Since when a published box is off sale because a check refuses it; null while it is on sale. */
  offSaleSince: Day | null
  /** Of the last check, which was on `checkedOn`. */
  findings: Finding[]
  checkedOn: Day | null
  sold: number
  /** Price is made up; live mode refuses it. */
  demonstration: boolean
  /** State the form was filled from; a change that sends an older one is refused. */
  seen: string
}

/** Packaging that staff chose by its handle; sold by itself as part of a box that a customer composes. */
export interface PackagingItem extends Packaging {
  handle: string
  nameEn: string
  demonstration: boolean
}

export interface CampaignItem extends Campaign {
  /** Dates are made up. */
  demonstration: boolean
}

/** How a product is packed; what nobody entered is null. */
export interface PackingFacts {
  weightGrams: number | null
  size: Size | null
  kept: Kept | null
  shelfLifeDays: number | null
}

/** A product as the composer offers it. */
export interface PartChoice extends PartFacts {
  productId: string
  nameEn: string | null
  /** Centroid of its producer's commune, where that is certain. */
  at: { lat: number; lon: number } | null
  demonstration: boolean
}
