import { expect, it } from "vitest"

import { shopMode, today } from "./shop-clock"

const LATE_EVENING_IN_LONDON = new Date("2026-11-20T18:30:00Z")

it("takes the day in Viet Nam when no day is set", () => {
  expect(today({}, LATE_EVENING_IN_LONDON)).toBe("2026-11-21")
})

it("takes the day that is set for a demonstration", () => {
  expect(today({ SHOP_TODAY: "2027-01-02" }, LATE_EVENING_IN_LONDON)).toBe("2027-01-02")
})

it("refuses a set day in a live shop", () => {
  expect(() => today({ SHOP_MODE: "live", SHOP_TODAY: "2027-01-02" })).toThrow(
    "a live shop runs on the real day",
  )
})

it("refuses a day and a mode that do not exist", () => {
  expect(() => today({ SHOP_TODAY: "2026-02-30" })).toThrow(RangeError)
  expect(() => shopMode({ SHOP_MODE: "Live" })).toThrow('SHOP_MODE is "Live"')
})
