import type { Group, Stars, Standing } from "../certification"
import type { Vnd } from "../vnd"
import type { Campaign } from "./campaign"

/** How a product must be kept: what must stay frozen ruins what must stay dry, and the other way round. */
export const KEPT = ["dry", "chilled", "frozen"] as const
export type Kept = (typeof KEPT)[number]

/** Outer or inner measures in millimetres. */
export interface Size {
  length: number
  width: number
  height: number
}

/** The empty box. */
export interface Packaging {
  name: string
  cost: Vnd
  weightGrams: number
  inner: Size
  /** What it carries without giving way. */
  holdsGrams: number
}

export interface BoxPart {
  productHandle: string
  quantity: number
}

/** A gift box as staff compose it. */
export interface BoxPlan {
  parts: BoxPart[]
  packaging: Packaging | null
  /** Null while nobody has set one. */
  price: Vnd | null
  /** How many of these boxes are to be sold. */
  planned: number
  campaign: Campaign
}

/** What is known of a product on the day of a check; null where nothing is. */
export interface PartFacts {
  handle: string
  name: string
  group: Group
  alcohol: boolean
  standing: Standing
  stars: Stars | null
  producer: { handle: string; name: string } | null
  /** NSO codes of the communes of 2025 it may be from; one is certain. */
  communes: string[]
  price: Vnd | null
  /** Pieces in stock. */
  stock: number
  /** Pieces that other boxes and loose orders were promised. */
  promised: number
  weightGrams: number | null
  size: Size | null
  shelfLifeDays: number | null
  kept: Kept | null
  /** Reason of a recall that is in force. */
  recall: string | null
}
