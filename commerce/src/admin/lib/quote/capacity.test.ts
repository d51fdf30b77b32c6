import { expect, it } from "vitest"

import { parseDay } from "../../../../domain/day"
import { capacityDays } from "../../../../domain/quote/capacity"
import type { CapacityRow } from "../../../../domain/quote/quote"
import { freeBy, isShort, needsOf } from "./capacity"

const ON = parseDay("2026-11-21")
const DECEMBER = parseDay("2026-12-10")
const JANUARY = parseDay("2027-01-10")

/** 30 free in stock, 50 to come by 10 December, 40 promised for 10 January. */
const ROW: CapacityRow = {
  productHandle: "tom-kho",
  name: "Tôm khô",
  producer: null,
  stocked: 40,
  reserved: 10,
  days: capacityDays(
    { free: 30, coming: [{ by: DECEMBER, pieces: 50 }], promised: [{ by: JANUARY, pieces: 40 }] },
    ON,
  ),
}

it("knows what is free on the days of the table and on those between and before", () => {
  expect(freeBy(ROW, ON)).toBe(30)
  expect(freeBy(ROW, parseDay("2026-12-09"))).toBe(30)
  expect(freeBy(ROW, DECEMBER)).toBe(40)
  expect(freeBy(ROW, parseDay("2026-12-31"))).toBe(40)
  expect(freeBy(ROW, parseDay("2027-02-01"))).toBe(40)
  expect(freeBy({ ...ROW, days: [] }, JANUARY)).toBe(30)
})

it("sums what a plan needs of a product up to each of its days", () => {
  const plan = [
    { by: JANUARY, boxHandle: "dat-mui", quantity: 10 },
    { by: ON, boxHandle: "dat-mui", quantity: 10 },
    { by: ON, boxHandle: "other", quantity: 99 },
  ]
  const parts = new Map([["dat-mui", [{ productHandle: "tom-kho", quantity: 3 }]]])
  const needs = needsOf(plan, parts, [ROW])
  expect(needs.map(({ by, wanted, free }) => [by, wanted, free])).toEqual([
    [ON, 30, 30],
    [JANUARY, 60, 40],
  ])
  expect(needs.map(isShort)).toEqual([false, true])
})
