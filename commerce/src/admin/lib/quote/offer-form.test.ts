import { expect, it } from "vitest"

import { parseDay } from "../../../../domain/day"
import type { QuoteItem } from "../../../../domain/quote/quote"
import { toVnd } from "../../../../domain/vnd"
import { offerProblems, toOffered, toOfferState, type OfferState } from "./offer-form"

const ON = parseDay("2026-11-21")
const BOXES = new Map([["dat-mui", "Hộp quà Tết Đất Mũi"]])

const REQUESTED: QuoteItem = {
  id: "q1",
  number: "BG-2026-0001",
  state: "requested",
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
  requestedLines: [{ boxHandle: "dat-mui", quantity: 1300 }],
  wantedBy: parseDay("2027-01-20"),
  requestNote: null,
  requestedAt: "2026-11-21T01:00:00.000Z",
  offered: null,
  revision: 0,
  total: null,
  link: null,
  acceptedAt: null,
  acceptedBy: null,
  orderId: null,
  payments: [],
  deliveries: [],
  open: [],
  ready: [],
  boxes: [{ handle: "dat-mui", name: "Hộp quà Tết Đất Mũi", nameEn: null }],
  history: [],
  seen: "1",
}

function first(changes: Partial<OfferState> = {}): OfferState {
  return { ...toOfferState(REQUESTED, () => toVnd(980_000), "ấp Mũi, xã Đất Mũi", ON), ...changes }
}

it("begins with what was asked for, at the shop's price, and could be sent as it stands", () => {
  const state = first()
  expect(state.lines).toEqual([{ boxHandle: "dat-mui", quantity: "1.300", price: "980.000" }])
  expect(offerProblems(state, BOXES, [], ON)).toEqual([])
  expect(toOffered(state)).toEqual({
    lines: [{ boxHandle: "dat-mui", quantity: 1300, unitPrice: 980_000 }],
    plan: [{ by: "2027-01-20", boxHandle: "dat-mui", quantity: 1300, place: "ấp Mũi, xã Đất Mũi" }],
    deliveryFee: 0,
    validUntil: "2026-11-28",
    note: null,
  })
})

it("leaves a customer in a hurry the days before the goods are wanted", () => {
  const soon = { ...REQUESTED, wantedBy: parseDay("2026-11-24") }
  expect(toOfferState(soon, () => null, "", ON).validUntil).toBe("23/11/2026")
})

it.each<[Partial<OfferState>, string]>([
  [{ lines: [{ boxHandle: "dat-mui", quantity: "", price: "1" }] }, "lines"],
  [{ lines: [{ boxHandle: "dat-mui", quantity: "1.200", price: "980.000" }] }, "plan"],
  [{ plan: [] }, "plan"],
  [{ validUntil: "32/11/2026" }, "validUntil"],
  [{ validUntil: "20/11/2026" }, "validUntil"],
  [{ deliveryFee: "miễn phí" }, "deliveryFee"],
])("says what is wrong with %j", (changes, field) => {
  expect(offerProblems(first(changes), BOXES, [], ON).map((problem) => problem.field)).toContain(field)
})

it("refuses what would come too late, with the product, the day and both numbers", () => {
  const need = {
    productHandle: "tom-kho",
    name: "Tôm khô",
    by: parseDay("2027-01-20"),
    wanted: 1300,
    free: 40,
  }
  const [problem] = offerProblems(first(), BOXES, [need], ON)
  expect(problem).toMatchObject({ field: "capacity" })
  expect(problem?.message).toContain("Tôm khô: đến 20/01/2027 cần 1.300, còn tự do 40.")
})
