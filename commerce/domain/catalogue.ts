import type { Group, Recognition, Standing } from "./certification"
import type { Day, DayPrecision } from "./day"
import type { BoxPart, Packaging } from "./gift-box/box"
import type { CampaignItem, PackingFacts, Tier } from "./gift-box/gift-box"
import type { Gtin } from "./gs1/gtin"
import type { Lot } from "./lot"
import type { ProductCode } from "./product-code"
import type { SalesPoint } from "./sales-point"
import type { Vnd } from "./vnd"

/**
 * What commerce hands to a publication: `GET /store/catalogue` answers it, `scripts/publish` records it, and
 * pages, search documents and codes are all built from that one recording.
 */
export interface Catalogue {
  /** ISO 8601 instant at which commerce answered. */
  recordedAt: string
  /** The day in Viet Nam for which the certification rule was applied. */
  on: Day
  /** In demonstration mode the offers are made up and every page that shows one says so. */
  mode: "demonstration" | "live"
  /** "fixed" while SHOP_TODAY holds the day still: the pages then do not follow the visitor's clock. */
  clock: "running" | "fixed"
  /** Medusa region whose prices the offers carry. */
  regionId: string
  /** Every product with a public address: for sale, shown, or lapsed. */
  products: CatalogueProduct[]
  producers: CatalogueProducer[]
  giftBoxes: CatalogueGiftBox[]
  /** Sales of gift boxes that are planned, open or over. */
  campaigns: CampaignItem[]
  packagings: CataloguePackaging[]
  /** Every record of a recognition, for the look-up: also of what is hidden from the shelves. */
  records: CatalogueRecord[]
  /** Products that were planned to take part and have never been recognised. */
  candidates: CatalogueCandidate[]
  /** Geographical indications, collective marks and heritage, which are no stars. */
  marks: CatalogueMark[]
  /** Where products are sold on the spot, those included that have closed since: their codes stay on shelves. */
  salesPoints: SalesPoint[]
}

export interface CatalogueRecord {
  recognition: Recognition
  product: { handle: string; name: string; nameEn: string | null; group: Group; alcohol: boolean }
  producer: { handle: string; name: string } | null
}

export interface CatalogueCandidate {
  product: { handle: string; name: string; nameEn: string | null; group: Group; alcohol: boolean }
  producer: { handle: string; name: string } | null
  /** Rows of Phụ lục 2 of Kế hoạch 47/KH-UBND it stands in. */
  planRows: number[]
}

export const MARK_KINDS = ["geographical-indication", "collective-mark", "heritage"] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** A right or an honour that is no recognition of a product and says nothing of its stars. */
export interface CatalogueMark {
  handle: string
  kind: MarkKind
  name: string
  /** Null where no source names the owner. */
  owner: string | null
  /** Certificate or decision as the source prints it. */
  number: string | null
  /** As the source has it, by `precision`; null where the sources disagree or are silent. */
  grantedOn: string | null
  precision: DayPrecision | null
  /** Paper and number of its report, or its web address. */
  source: string
}

/** What can be bought: a Medusa variant with its price in đồng and what is in stock. */
export interface Offer {
  productId: string
  variantId: string
  price: Vnd
  /** Pieces that can be bought now; for a gift box, what the stock of its parts allows. */
  available: number
  /** True for a price, weight and stock made up to show the shop at work. */
  demonstration: boolean
}

export interface CatalogueProduct {
  handle: string
  code: ProductCode
  name: string
  /** Null where no source gives an English name. */
  nameEn: string | null
  group: Group
  producerHandle: string | null
  standing: Exclude<Standing, { state: "hidden" }>
  /** Newest first, ended and withdrawn ones included. */
  recognitions: Recognition[]
  /** Null unless the product stands for sale and no recall stops it. */
  offer: Offer | null
  label: LabelFacts
  packing: PackingFacts
  /** As its label prints it; null where the producer has none. Never made up. */
  gtin: Gtin | null
  /** Newest first. How many pieces it had is nobody's business but the shop's. */
  lots: Omit<Lot, "productHandle" | "pieces">[]
  /** In the order staff gave them, the first one stands for the product; empty until a photograph is uploaded. */
  photos: Photo[]
}

/** A photograph as it was uploaded: any size, any turn, perhaps not a picture at all. */
export interface Photo {
  /** Of commerce itself or of the file store it uploads to. */
  url: string
}

/**
 * The label information the law asks for (Decree 43/2017 as amended by 111/2021; Consumer law 19/2023 art. 37);
 * null is shown as "chưa có".
 */
export interface LabelFacts {
  netQuantityGrams: number | null
  ingredients: string | null
  storage: string | null
  shelfLife: string | null
  warnings: string | null
  /** Number of the self-declaration or registration of the product. */
  declarationNo: string | null
  foodSafetyCertificateNo: string | null
}

/** While nobody has entered any. */
export const NO_LABEL: LabelFacts = {
  netQuantityGrams: null,
  ingredients: null,
  storage: null,
  shelfLife: null,
  warnings: null,
  declarationNo: null,
  foodSafetyCertificateNo: null,
}

export interface CatalogueProducer {
  handle: string
  name: string
  /** Address as the source of its time has it, old administrative units; null where none is given. */
  formerAddress: string | null
  /** Communes of 2025 it can be in: one is certain, several are ambiguous, none is unknown. */
  communes: Commune[]
  sourceUrl: string
}

export interface Commune {
  /** NSO code, five digits. */
  code: string
  /** With its kind: "xã Đất Mũi". */
  name: string
}

/** A gift box with a public address: published, or closed after its sale. */
export interface CatalogueGiftBox {
  handle: string
  code: ProductCode
  name: string
  nameEn: string
  story: string | null
  storyEn: string | null
  tier: Tier
  campaignHandle: string
  packagingHandle: string | null
  cardText: string | null
  cardTextEn: string | null
  /** Day of the feast the box is for. */
  occasionDay: Day
  parts: BoxPart[]
  /** Null when it is closed, off sale because a check refuses it, or a part no longer stands for sale. */
  offer: Offer | null
}

/** Packaging in which a customer may compose a box of their own. */
export interface CataloguePackaging extends Packaging {
  handle: string
  nameEn: string
  /** Null where it is not sold by itself. */
  offer: Offer | null
}
