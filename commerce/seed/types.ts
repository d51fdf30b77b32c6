import type { Group, Recognition } from "../domain/certification"
import type { CatalogueMark, LabelFacts } from "../domain/catalogue"
import type { Kept, Packaging, Size } from "../domain/gift-box/box"
import type { Campaign } from "../domain/gift-box/campaign"
import type { BoxForm } from "../domain/gift-box/gift-box"
import type { ProductCode } from "../domain/product-code"
import type { SalesPoint } from "../domain/sales-point"
import type { Vnd } from "../domain/vnd"

/** The starting registry, read from `commerce/seed/data/*.csv`, checked, and linked by handles. */
export interface Registry {
  producers: RegistryProducer[]
  products: RegistryProduct[]
  marks: CatalogueMark[]
  offers: DemonstrationOffer[]
  /** Dates of campaigns, packagings, prices and numbers of boxes are made up. */
  campaigns: Campaign[]
  packagings: RegistryPackaging[]
  giftBoxes: RegistryGiftBox[]
  /** Made up as a whole, and named so. */
  salesPoints: RegistrySalesPoint[]
}

export interface RegistryProducer {
  handle: string
  name: string
  /** HTX, THT, CSSX, HKD, DN; null where unknown. */
  kind: string | null
  formerAddress: string | null
  communes: RegistryCommune[]
  /** How the former address maps to the communes of 2025. */
  mapping: "certain" | "ambiguous" | "unknown"
  /** A web address; for a producer that only the plan names, the plan's title, as it has none. */
  sourceUrl: string
  note: string | null
}

export interface RegistryCommune {
  code: string
  name: string
  /** Middle of its area in degrees. */
  at: { lat: number; lon: number }
}

export interface RegistryProduct {
  handle: string
  code: ProductCode
  name: string
  nameEn: string | null
  group: Group
  alcohol: boolean
  producerHandle: string | null
  /** Rows of Phụ lục 2 of Kế hoạch 47/KH-UBND this product stands in, with their wording untouched. */
  candidates: CandidateRow[]
  recognitions: Recognition[]
  note: string | null
}

/** One row of the plan: "dự kiến tham gia" (planned to take part), which certifies nothing. */
export interface CandidateRow {
  row: number
  /** Letter A–K of the criteria of 2019/2020. */
  section: string
  originalName: string
  originalProducer: string
  originalAddress: string | null
  /** What was repaired here, and why; null where the row stands as printed. */
  repair: string | null
}

/** Made up to show the shop at work; live mode refuses every one of them. */
export interface DemonstrationOffer {
  productHandle: string
  price: Vnd
  stock: number
  /** Weight of one parcel piece in grams, for shipping. */
  weightGrams: number
  size: Size | null
  kept: Kept | null
  shelfLifeDays: number | null
  label: LabelFacts
}

export interface RegistryPackaging extends Packaging {
  handle: string
  nameEn: string
}

export interface RegistryGiftBox extends BoxForm {
  handle: string
  code: ProductCode
  packagingHandle: string
  price: Vnd
}

/** Without a telephone, because somebody would answer it. */
export type RegistrySalesPoint = Omit<SalesPoint, "demonstration" | "phone">
