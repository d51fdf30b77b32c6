import type { Group, Stars } from "../certification"
import type { Vnd } from "../vnd"
import type { BoxPart, Packaging } from "./box"
import type { Campaign } from "./campaign"

/** What staff asks of a proposal. */
export interface Wishes {
  /** What one box may cost, packaging included; a proposal uses at least 85 % of it. */
  budget: Vnd
  /** Boxes for which the stock must suffice. */
  boxes: number
  /** Different products in a box. */
  products: { least: number; most: number }
  leastStars: Stars
  /** Each must be in the box. */
  groups: Group[]
  producers: number
  communes: number
  mustHave: string[]
  mustNotHave: string[]
  packaging: Packaging
  campaign: Campaign
}

export const CONDITIONS = [
  "budget",
  "stock",
  "leastStars",
  "groups",
  "producers",
  "communes",
  "mustHave",
  "mustNotHave",
  "packaging",
  "campaign",
  "products",
] as const
/** A wish that can be in the way of others; "products" is how many a box has. */
export type Condition = (typeof CONDITIONS)[number]

export interface Proposal {
  parts: BoxPart[]
  /** Of the parts at their own price, and the packaging. */
  cost: Vnd
  /** What the proposals were put in order by; more is better. */
  worth: number
}

export type Proposals =
  | { found: Proposal[] }
  /** Wishes that cannot all be met, and no fewer of them: without any one of them the others can. */
  | { contradictory: Condition[]; sentence: string }
