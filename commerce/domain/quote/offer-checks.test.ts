import { expect, it } from "vitest"

import { offeredOf } from "../__tests__/quote"
import { parseDay } from "../day"
import { toVnd, type Vnd } from "../vnd"
import { checkOffer } from "./offer-checks"
import type { Offered } from "./quote"

const ON = parseDay("2026-11-21")
const BOXES = new Map([
  ["hop-a", "Hộp A"],
  ["hop-b", "Hộp B"],
])
const { lines, plan } = offeredOf()

function fieldsOf(changes: Partial<Offered>): string[] {
  return checkOffer(offeredOf(changes), BOXES, ON).map(({ field }) => field)
}

it("has nothing against an offer in order, nor against free delivery", () => {
  expect(fieldsOf({})).toEqual([])
  expect(fieldsOf({ deliveryFee: toVnd(0) })).toEqual([])
})

it.each<[string, Partial<Offered>, string]>([
  ["no boxes", { lines: [], plan: [] }, "lines"],
  ["a box twice", { lines: [...lines, ...lines.slice(0, 1)], plan: [...plan, ...plan.slice(0, 2)] }, "lines"],
  ["a price of nothing", { lines: lines.map((line) => ({ ...line, unitPrice: 0 as Vnd })) }, "lines"],
  ["half a đồng", { deliveryFee: 0.5 as Vnd }, "deliveryFee"],
  ["a box that the plan forgets", { plan: plan.slice(0, 2) }, "plan"],
  ["a plan of fewer boxes", { plan: plan.slice(1) }, "plan"],
  ["a delivery to nowhere", { plan: plan.map((one) => ({ ...one, place: " " })) }, "plan"],
  ["a delivery before the last day to accept", { validUntil: parseDay("2026-12-21") }, "plan"],
  ["a last day that is over", { validUntil: parseDay("2026-11-20") }, "validUntil"],
])("refuses %s", (_, changes, field) => {
  expect(new Set(fieldsOf(changes))).toEqual(new Set([field]))
})

it("says which box the plan does not match", () => {
  const [fault] = checkOffer(offeredOf({ plan: plan.slice(1) }), BOXES, ON)
  expect(fault?.message).toBe("«Hộp A»: báo giá 300 hộp, kế hoạch giao 200 hộp. Hãy sửa cho bằng nhau.")
})

it("does not offer a box that there is not", () => {
  const faults = checkOffer(offeredOf(), new Map([["hop-a", "Hộp A"]]), ON)
  expect(faults.map(({ message }) => message)).toEqual([
    "Không có hộp quà «hop-b» để báo giá. Hãy chọn hộp khác.",
  ])
})
