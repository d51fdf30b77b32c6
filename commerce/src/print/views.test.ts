import { expect, it } from "vitest"

import { campaignOf, factsOf } from "../../domain/__tests__/gift-box"
import { recognitionOf } from "../../domain/__tests__/recognition"
import { parseDay } from "../../domain/day"
import type { BoxItem } from "../../domain/gift-box/gift-box"
import type { Offered, QuoteItem } from "../../domain/quote/quote"
import { toVnd } from "../../domain/vnd"
import { toInsertView, toPickListView, type BoxSurroundings } from "./box-views"
import { toGiftLabels } from "./gift-labels"
import { toDeliveryLabels, toDeliveryNoteView, toQuoteView } from "./quote-views"

const ON = parseDay("2026-11-21")

const BOX: BoxItem = {
  id: "box_1",
  handle: "dat-mui",
  code: "ged4wp3",
  name: "Hộp quà Đất Mũi",
  nameEn: "Đất Mũi box",
  story: "Chuyện",
  storyEn: "Story",
  tier: "classic",
  campaignHandle: "tet-2027",
  packagingHandle: "m",
  cardText: "Chúc mừng",
  cardTextEn: "Happy new year",
  parts: [
    { productHandle: "a", quantity: 2 },
    { productHandle: "gone", quantity: 1 },
  ],
  price: toVnd(350_000),
  planned: 10,
  state: "published",
  offSaleSince: null,
  findings: [],
  checkedOn: null,
  sold: 0,
  demonstration: true,
  seen: "1",
}

const AROUND: BoxSurroundings = {
  on: ON,
  campaign: { ...campaignOf(), demonstration: true },
  packaging: "Hộp giấy M",
  facts: new Map([["a", { ...factsOf("a"), productId: "p1", nameEn: null, at: null, demonstration: true }]]),
  products: new Map([
    ["a", { code: "abc234k", producer: { name: "HTX A", communes: ["xã Phú Mỹ", "xã Hưng Mỹ"] } }],
  ]),
  stories: [
    {
      producer: "htx-a",
      products: ["a"],
      title: { vi: "Chuyện A", en: "Story A" },
      body: { vi: "Đoạn một.\n\nĐoạn hai.", en: "One.\n\nTwo." },
    },
    {
      producer: "htx-b",
      products: ["b"],
      title: { vi: "Chuyện B", en: "Story B" },
      body: { vi: "B", en: "B" },
    },
  ],
  toAddress: (path) => `https://ocop.example.vn${path}`,
}

it("says of every product in a box where it is from, what its stars rest on, and where its page is", () => {
  const view = toInsertView(BOX, "vi", AROUND)
  const [first, second] = view.parts
  expect(view.address).toBe("https://ocop.example.vn/q/ged4wp3/")
  expect(first).toMatchObject({
    name: "Món a",
    quantity: 2,
    origin: "HTX A · một trong: xã Phú Mỹ, xã Hưng Mỹ",
    address: "https://ocop.example.vn/q/abc234k/",
  })
  expect(first?.certificate).toMatch(/^OCOP (ba|bốn|năm) sao đến hết ngày 31\/12\/2027, theo /)
  expect(second?.certificate).toBe("Giấy công nhận không còn hiệu lực.")
})

it("names the decision where there is one and the paper where there is not", () => {
  const sourced = (changes: Parameters<typeof recognitionOf>[0]) => {
    const standing = {
      state: "for-sale" as const,
      reason: "holding" as const,
      recognition: recognitionOf(changes),
      lastDay: parseDay("2027-12-31"),
    }
    const fact = AROUND.facts.get("a")
    if (!fact) throw new Error("the fixture has no product a")
    const facts = new Map([["a", { ...fact, standing }]])
    return toInsertView(BOX, "en", { ...AROUND, facts }).parts[0]?.certificate
  }
  expect(sourced({ evidence: "decision", decisionNo: "12/QĐ-UBND" })).toContain("by decision 12/QĐ-UBND.")
  expect(sourced({ evidence: "press", sourceUrl: "https://www.baocamau.vn/a" })).toContain(
    "as reported by baocamau.vn, not checked against the decision.",
  )
})

it("leads from the English leaf to the English pages", () => {
  const view = toInsertView(BOX, "en", AROUND)
  expect(view).toMatchObject({ box: "Đất Mũi box", story: "Story", cardText: "Happy new year" })
  expect(view.parts[0]?.address).toBe("https://ocop.example.vn/en/q/abc234k/")
})

it("tells the stories of what is inside, their first paragraph", () => {
  expect(toInsertView(BOX, "vi", AROUND).stories).toEqual([{ title: "Chuyện A", text: "Đoạn một." }])
  expect(toInsertView(BOX, "en", AROUND).stories).toEqual([{ title: "Story A", text: "One." }])
})

it("leaves out of a pick list what does not concern whoever packs", () => {
  const finding = (check: "certificate" | "price" | "stock") => ({
    weight: "warns" as const,
    check,
    productHandle: "a",
    message: check,
  })
  const view = toPickListView(BOX, 20, [finding("price"), finding("certificate"), finding("stock")], AROUND)
  expect(view.findings).toEqual(["certificate"])
  expect(view.lines).toEqual([
    {
      name: "Món a",
      producer: "HTX a",
      perBox: 2,
      stock: 100,
      kept: "để khô",
      certifiedUntil: "2027-12-31",
    },
    { name: "gone", producer: null, perBox: 1, stock: 0, kept: null, certifiedUntil: null },
  ])
})

const OFFERED: Offered = {
  lines: [{ boxHandle: "dat-mui", quantity: 300, unitPrice: toVnd(450_000) }],
  plan: [],
  deliveryFee: toVnd(0),
  validUntil: parseDay("2026-11-30"),
  note: null,
}
const delivery = (id: string, places: [string, number][]) => ({
  id,
  number: `PG-2026-0001-${id}`,
  on: ON,
  by: "staff@example.vn",
  lines: places.map(([place, quantity]) => ({ boxHandle: "dat-mui", quantity, place })),
})

const QUOTE: QuoteItem = {
  id: "q1",
  number: "BG-2026-0001",
  state: "paid",
  organisation: {
    name: "Sở Công Thương",
    taxCode: null,
    contact: "Nguyễn Thị Út",
    phone: "+84912345678",
    email: null,
    province: "96",
    commune: "32248",
    address: "ấp Mũi",
  },
  requestedLines: [],
  wantedBy: parseDay("2027-01-20"),
  requestNote: null,
  requestedAt: "2026-11-01T01:00:00.000Z",
  offered: OFFERED,
  revision: 2,
  total: toVnd(135_000_000),
  link: "https://ocop.example.vn/bao-gia/",
  acceptedAt: null,
  acceptedBy: null,
  orderId: null,
  payments: [],
  deliveries: [
    delivery("1", [
      ["Kho 1", 60],
      ["Kho 2", 30],
      ["Kho 1", 10],
    ]),
    delivery("2", [["Kho 2", 200]]),
  ],
  open: [],
  ready: [],
  boxes: [{ handle: "dat-mui", name: "Hộp quà Đất Mũi", nameEn: null }],
  history: [
    { at: "2026-11-02T18:00:00.000Z", actor: "a", action: "offer", revision: 1, note: null },
    { at: "2026-11-09T18:00:00.000Z", actor: "a", action: "offer", revision: 2, note: null },
  ],
  seen: "1",
}
const AROUND_QUOTE = {
  contents: new Map([["dat-mui", "2 Món a"]]),
  toAddress: () => "ấp Mũi, xã Đất Mũi, tỉnh Cà Mau",
  demonstration: true,
}

it("dates a quote with the day in Việt Nam of the offer that stands", () => {
  const view = toQuoteView(QUOTE, OFFERED, "https://ocop.example.vn/bao-gia/", AROUND_QUOTE)
  expect(view.on).toBe("2026-11-10")
  expect(view.lines).toEqual([
    { box: "Hộp quà Đất Mũi", contents: "2 Món a", quantity: 300, unitPrice: 450_000 },
  ])
})

it("keeps an earlier note as it was written, whatever was delivered since", () => {
  const [first, second] = QUOTE.deliveries
  if (!first || !second) throw new Error("the fixture has two deliveries")
  const openAfter = (one: typeof first) =>
    toDeliveryNoteView(QUOTE, OFFERED, one, AROUND_QUOTE).open.map(({ quantity }) => quantity)
  expect(openAfter(first)).toEqual([200])
  expect(openAfter(second)).toEqual([0])
})

it("sums the boxes of a delivery on one label for each place", () => {
  const [first] = QUOTE.deliveries
  if (!first) throw new Error("the fixture has a delivery")
  const { labels } = toDeliveryLabels(QUOTE, first)
  expect(labels.map(({ address, boxes }) => [address, boxes])).toEqual([
    ["Kho 1", 70],
    ["Kho 2", 30],
  ])
  expect(labels[0]).toMatchObject({ name: "Sở Công Thương", phone: "Nguyễn Thị Út · 0912345678" })
})

it("addresses a label to each recipient of an order, and to nobody without recipients", () => {
  const recipient = {
    name: "Trần Văn Ba",
    phone: "0912 345 678",
    province: "96",
    commune: "32248",
    address: "ấp Mũi",
    boxes: 2,
    cardText: null,
  }
  const gift = { cardText: null, hidePrice: true, recipients: [recipient] }
  const labels = (metadata: object | null) =>
    toGiftLabels(
      { display_id: 7, metadata } as Parameters<typeof toGiftLabels>[0],
      ({ address, commune }) => `${address}, ${commune}`,
      ON,
    ).labels
  expect(labels({ gift })).toEqual([
    {
      name: "Trần Văn Ba",
      phone: "0912 345 678",
      address: "ấp Mũi, 32248",
      boxes: 2,
      reference: "OCM-000007",
    },
  ])
  expect(labels({})).toEqual([])
  expect(labels(null)).toEqual([])
})
