import { expect, it } from "vitest"

import { requestOf } from "../__tests__/quote"
import { parseDay } from "../day"
import type { Organisation, QuoteRequest } from "./quote"
import { checkRequest } from "./request-checks"

const ON = parseDay("2026-11-21")
const BOXES = new Set(["hop-a", "hop-b"])

function fieldsOf(changes: Partial<QuoteRequest>): string[] {
  return checkRequest(requestOf(changes), BOXES, ON).map(({ field }) => field)
}

function organisation(changes: Partial<Organisation>): Partial<QuoteRequest> {
  return { organisation: { ...requestOf().organisation, ...changes } }
}

it("has nothing against a request in order", () => {
  expect(fieldsOf({})).toEqual([])
  expect(fieldsOf(organisation({ taxCode: null, email: "a@b.vn" }))).toEqual([])
  expect(fieldsOf(organisation({ province: "01", commune: "Phường Ba Đình" }))).toEqual([])
})

it.each<[string, Partial<QuoteRequest>, string]>([
  ["no name", organisation({ name: "  " }), "name"],
  ["an endless name", organisation({ name: "a".repeat(201) }), "name"],
  ["a mistyped tax code", organisation({ taxCode: "0100233489" }), "taxCode"],
  ["nobody to call", organisation({ contact: "" }), "contact"],
  ["a number from abroad", organisation({ phone: "+1 912 345 678" }), "phone"],
  ["half an email", organisation({ email: "vanphong@" }), "email"],
  ["no province", organisation({ province: "" }), "province"],
  ["a commune of Cà Mau without its code", organisation({ commune: "Đất Mũi" }), "commune"],
  ["no address", organisation({ address: "" }), "address"],
  ["no box", { lines: [] }, "lines"],
  ["too few boxes", { lines: [{ boxHandle: "hop-a", quantity: 49 }] }, "lines"],
  ["too many boxes", { lines: [{ boxHandle: "hop-a", quantity: 5_001 }] }, "lines"],
  ["half a box", { lines: [{ boxHandle: "hop-a", quantity: 50.5 }] }, "lines"],
  ["a box that is not sold", { lines: [{ boxHandle: "hop-x", quantity: 60 }] }, "lines"],
  [
    "a box twice",
    {
      lines: [
        { boxHandle: "hop-a", quantity: 60 },
        { boxHandle: "hop-a", quantity: 60 },
      ],
    },
    "lines",
  ],
  ["today", { wantedBy: ON }, "wantedBy"],
  ["a day in two years", { wantedBy: parseDay("2028-11-21") }, "wantedBy"],
  ["an endless note", { note: "a".repeat(2_001) }, "note"],
])("refuses %s", (_, changes, field) => {
  expect(fieldsOf(changes)).toEqual([field])
})

it.each([50, 5_000])("takes %i boxes, summed over the lines", (all) => {
  const lines = [
    { boxHandle: "hop-a", quantity: all - 1 },
    { boxHandle: "hop-b", quantity: 1 },
  ]
  expect(fieldsOf({ lines })).toEqual([])
})
