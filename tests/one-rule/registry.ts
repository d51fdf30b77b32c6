import fc from "fast-check"
import type { Catalogue } from "#domain/catalogue"
import { campaignOf } from "#domain/__tests__/gift-box"
import { GROUPS, LEVELS, STARS, type Recognition } from "#domain/certification"
import { addDays, parseDay, type Day } from "#domain/day"
import { toProductCode } from "#domain/product-code"
import { productRow, type ProductRow } from "../../commerce/src/catalogue/rows"
import {
  toCatalogueCandidate,
  toCatalogueGiftBox,
  toCatalogueProduct,
  toCatalogueRecords,
} from "../../commerce/src/catalogue/to-catalogue"
import { toRecognitionColumns } from "../../commerce/src/lib/ocop-rows"

/** Opens before and closes after every day of these tests: what they hold to one rule are the recognitions. */
const ALWAYS_OPEN = campaignOf({
  opensOn: parseDay("2000-01-01"),
  zones: [{ name: "cả nước", nameEn: "everywhere", provinces: [], lastOrderOn: parseDay("2100-01-01") }],
})
const CHANNEL = "channel"
const BOX = "box"

/** Days on and around which recognitions begin and end. */
export const anyDay = fc.integer({ min: 0, max: 3_600 }).map((days) => addDays(parseDay("2020-01-01"), days))

const written = anyDay.chain((day) =>
  fc.constantFrom(
    { recognisedOn: day as string, precision: "day" as const },
    { recognisedOn: day.slice(0, 7), precision: "month" as const },
    { recognisedOn: `${day.slice(0, 4)}-04`, precision: "quarter" as const },
    { recognisedOn: day.slice(0, 4), precision: "year" as const },
  ),
)

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })

const recognition: fc.Arbitrary<Recognition> = fc
  .record({
    written,
    stars: fc.constantFrom(...STARS),
    level: sometimes(fc.constantFrom(...LEVELS)),
    expiresOn: sometimes(anyDay),
    withdrawnOn: sometimes(anyDay.map((day) => day.slice(0, 7))),
    supersededOn: sometimes(anyDay),
  })
  .map(({ written, ...facts }) => ({
    ...written,
    ...facts,
    slug: "",
    score: null,
    batch: "a",
    decisionNo: null,
    withdrawalReason: facts.withdrawnOn && "ngừng sản xuất",
    evidence: "press",
    sourceUrl: "https://example.vn/",
    document: null,
  }))

const lot = fc
  .record({ recalledOn: sometimes(anyDay), clearedOn: sometimes(anyDay) })
  .map(({ recalledOn, clearedOn }) => ({
    ...{ id: "lot", code: "L1", made_on: null, expires_on: null, pieces: null, revision: 1 },
    recalled_on: recalledOn,
    recall_reason: recalledOn && "bao bì hở, hãy trả lại nơi mua",
    recall_reason_en: null,
    cleared_on: recalledOn && clearedOn,
  }))

const product = fc.record({
  name: fc.constantFrom("Tôm khô", "Mắm ruốc", "Đũa đước", "Gạo sạch"),
  group: fc.constantFrom(...GROUPS),
  alcohol: fc.integer({ max: 5, min: 0 }).map((one) => one === 0),
  producer: fc.constantFrom(null, "a", "b"),
  recognitions: fc.array(recognition, { maxLength: 3 }),
  lots: fc.array(lot, { maxLength: 2 }),
})

/** Products of a random registry as the rows that commerce reads, and the row of a gift box of the first two. */
export const anyRegistry = fc.array(product, { minLength: 2, maxLength: 6 }).map((products) => {
  const rows = products.map(({ name, group, alcohol, producer, recognitions, lots }, index) =>
    productRow.parse({
      ...soldRow(`p${index}`, name, [`item-p${index}`]),
      producer: producer && { handle: producer, name: `HTX ${producer}` },
      ocop_product: {
        group,
        alcohol,
        demonstration: true,
        code: toProductCode(index + 1),
        gtin: null,
        name_en: null,
        label: null,
        kept: null,
        shelf_life_days: null,
        candidates: { 1: {} },
      },
      recognitions: recognitions.map((one, at) => toRecognitionColumns({ ...one, slug: `p${index}-${at}` })),
      lots,
    }),
  )
  const box = productRow.parse({
    ...soldRow(BOX, "Hộp quà", ["item-p0", "item-p1"]),
    gift_box: {
      id: "box",
      handle: BOX,
      code: toProductCode(99),
      name: "Hộp quà",
      name_en: "Box",
      ...{ story: null, story_en: null, card_text: null, card_text_en: null },
      tier: "classic",
      campaign_handle: ALWAYS_OPEN.handle,
      packaging_handle: null,
      parts: ["p0", "p1"].map((productHandle) => ({ productHandle, quantity: 1 })),
      price: 1_000,
      planned: 1,
      state: "published",
      ...{ off_sale_since: null, findings: [], checked_on: null, revision: 1 },
      demonstration: true,
    },
  })
  return { rows, box }
})

function soldRow(handle: string, title: string, items: string[]): object {
  return {
    id: `prod-${handle}`,
    handle,
    title,
    status: "published",
    sales_channels: [{ id: CHANNEL }],
    variants: [
      {
        id: `variant-${handle}`,
        manage_inventory: false,
        calculated_price: { calculated_amount: 1_000 },
        inventory_items: items.map((id) => ({ inventory_item_id: id, required_quantity: 1 })),
      },
    ],
    images: [],
  }
}

/** What commerce would record of these rows on a day. */
export function recordOn(rows: readonly ProductRow[], box: ProductRow, on: Day): Catalogue {
  const moment = { on, salesChannelId: CHANNEL, available: new Map<string, number>() }
  const productOf = new Map(rows.map((row) => [row.handle, row]))
  const campaigns = new Map([[ALWAYS_OPEN.handle, ALWAYS_OPEN]])
  const products = rows.flatMap((row) => toCatalogueProduct(row, moment) ?? [])
  const makers = new Set(products.flatMap(({ producerHandle }) => producerHandle ?? []))
  return {
    recordedAt: `${on}T00:00:00+07:00`,
    on,
    mode: "demonstration",
    clock: "fixed",
    regionId: "region",
    products,
    producers: [...makers].map((handle) => ({
      handle,
      name: `HTX ${handle}`,
      formerAddress: null,
      communes: [],
      sourceUrl: "https://example.vn/",
    })),
    giftBoxes: [toCatalogueGiftBox(box, productOf, campaigns, moment) ?? []].flat(),
    campaigns: [{ ...ALWAYS_OPEN, demonstration: true }],
    packagings: [],
    records: rows.flatMap(toCatalogueRecords),
    candidates: rows.flatMap((row) => toCatalogueCandidate(row) ?? []),
    marks: [],
    salesPoints: [],
  }
}
