import { z } from "astro/zod"
import { MARK_KINDS, type Catalogue } from "#domain/catalogue"
import { EVIDENCE, GROUPS, LEVELS, type Stars } from "#domain/certification"
import { parseDay, type Day } from "#domain/day"
import { parseGtin, type Gtin } from "#domain/gs1/gtin"
import { isProductCode, type ProductCode } from "#domain/product-code"
import { KEPT } from "#domain/gift-box/box"
import { TIERS } from "#domain/gift-box/gift-box"
import { SALES_POINT_KINDS } from "#domain/sales-point"
import type { Vnd } from "#domain/vnd"

const day = z.string().refine(isDay, "must be a calendar day, YYYY-MM-DD") as unknown as z.ZodType<Day>
const money = z.number().int("must be whole đồng").nonnegative() as unknown as z.ZodType<Vnd>
const stars = z.literal([3, 4, 5]) as z.ZodType<Stars>
const code = z.custom<ProductCode>(
  (value) => typeof value === "string" && isProductCode(value),
  "must be a product code with a right check character",
)
const handle = z.string().regex(/^[a-z0-9-]+$/, "must be a handle of a-z, 0-9 and hyphens")
const text = z.string().min(1)

const precision = z.enum(["day", "month", "quarter", "year"])

const recognition = z.object({
  slug: handle,
  stars,
  score: z.number().nullable(),
  level: z.enum(LEVELS).nullable(),
  batch: text,
  decisionNo: text.nullable(),
  recognisedOn: text,
  precision,
  expiresOn: day.nullable(),
  withdrawnOn: text.nullable(),
  withdrawalReason: text.nullable(),
  supersededOn: day.nullable(),
  evidence: z.enum(EVIDENCE),
  sourceUrl: z.url().nullable(),
  document: z
    .object({ name: text, url: z.url(), sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256") })
    .nullable(),
})

const reason = z.enum([
  "holding",
  "service",
  "producer-unnamed",
  "candidate",
  "not-yet",
  "ended",
  "withdrawn",
  "alcohol",
  "group",
])

const standing = z.object({
  state: z.enum(["for-sale", "shown", "lapsed"]),
  reason,
  recognition,
  lastDay: day,
})

const offer = z.object({
  productId: text,
  variantId: text,
  price: money,
  available: z.number().int().nonnegative(),
  demonstration: z.boolean(),
})

const label = z.object({
  netQuantityGrams: z.number().positive().nullable(),
  ingredients: text.nullable(),
  storage: text.nullable(),
  shelfLife: text.nullable(),
  warnings: text.nullable(),
  declarationNo: text.nullable(),
  foodSafetyCertificateNo: text.nullable(),
})

const millimetres = z.number().positive()
const size = z.object({ length: millimetres, width: millimetres, height: millimetres })

const packing = z.object({
  weightGrams: z.number().nonnegative().nullable(),
  size: size.nullable(),
  kept: z.enum(KEPT).nullable(),
  shelfLifeDays: z.number().int().positive().nullable(),
})

const gtin = z
  .string()
  .refine(isGtin14, "must be a GTIN-14 with a right check digit") as unknown as z.ZodType<Gtin>

const lot = z.object({
  code: text,
  madeOn: day.nullable(),
  expiresOn: day.nullable(),
  recall: z
    .object({ on: day, reason: text, reasonEn: text.nullable(), clearedOn: day.nullable() })
    .nullable(),
})

const product = z.object({
  handle,
  code,
  name: text,
  nameEn: text.nullable(),
  group: z.enum(GROUPS),
  producerHandle: handle.nullable(),
  standing,
  recognitions: z.array(recognition).min(1, "a product with a page has been recognised at least once"),
  offer: offer.nullable(),
  label,
  packing,
  gtin: gtin.nullable(),
  lots: z.array(lot),
  photos: z.array(z.object({ url: z.url("must be the address of an uploaded file") })),
})

const producer = z.object({
  handle,
  name: text,
  formerAddress: text.nullable(),
  communes: z.array(
    z.object({ code: z.string().regex(/^\d{5}$/, "must be an NSO code of five digits"), name: text }),
  ),
  sourceUrl: text,
})

const giftBox = z.object({
  handle,
  code,
  name: text,
  nameEn: text,
  story: text.nullable(),
  storyEn: text.nullable(),
  tier: z.enum(TIERS),
  campaignHandle: handle,
  packagingHandle: handle.nullable(),
  cardText: text.nullable(),
  cardTextEn: text.nullable(),
  occasionDay: day,
  parts: z.array(z.object({ productHandle: handle, quantity: z.number().int().positive() })).min(1),
  offer: offer.nullable(),
})

const campaign = z.object({
  handle,
  name: text,
  nameEn: text,
  feastOn: day,
  opensOn: day,
  zones: z
    .array(z.object({ name: text, nameEn: text, provinces: z.array(z.string()), lastOrderOn: day }))
    .min(1, "a sale without a zone of delivery reaches nobody"),
  lastDispatchOn: day,
  deliversFrom: day,
  deliversUntil: day,
  keepsAfterFeast: z.number().int().nonnegative(),
  least: z.object({ producers: z.number(), communes: z.number(), groups: z.number() }),
  demonstration: z.boolean(),
})

const packaging = z.object({
  handle,
  name: text,
  nameEn: text,
  cost: money,
  weightGrams: z.number().nonnegative(),
  inner: size,
  holdsGrams: z.number().positive(),
  offer: offer.nullable(),
})

const salesPoint = z.object({
  code,
  handle,
  name: text,
  nameEn: text.nullable(),
  kind: z.enum(SALES_POINT_KINDS),
  commune: text.nullable(),
  address: text,
  at: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  hours: text.nullable(),
  phone: text.nullable(),
  productHandles: z.array(handle),
  opensOn: day.nullable(),
  closesOn: day.nullable(),
  demonstration: z.boolean(),
})

const named = z.object({ handle, name: text })

const recorded = z.object({
  product: named.extend({ nameEn: text.nullable(), group: z.enum(GROUPS), alcohol: z.boolean() }),
  producer: named.nullable(),
})

const mark = z.object({
  handle,
  kind: z.enum(MARK_KINDS),
  name: text,
  owner: text.nullable(),
  number: text.nullable(),
  grantedOn: text.nullable(),
  precision: precision.nullable(),
  source: text,
})

export const catalogueSchema = z.object({
  recordedAt: z.iso.datetime({ offset: true }),
  on: day,
  mode: z.enum(["demonstration", "live"]),
  clock: z.enum(["running", "fixed"]),
  regionId: text,
  products: z.array(product).min(1, "a shop without a product cannot be published"),
  producers: z.array(producer),
  giftBoxes: z.array(giftBox),
  campaigns: z.array(campaign),
  packagings: z.array(packaging),
  records: z.array(recorded.extend({ recognition })),
  candidates: z.array(recorded.extend({ planRows: z.array(z.number().int().positive()) })),
  marks: z.array(mark),
  salesPoints: z.array(salesPoint),
}) satisfies z.ZodType<Catalogue>

function isDay(value: string): boolean {
  try {
    return parseDay(value) === value
  } catch {
    return false
  }
}

function isGtin14(value: string): boolean {
  try {
    return parseGtin(value) === value
  } catch {
    return false
  }
}
