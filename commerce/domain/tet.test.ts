import { expect, test } from "vitest"
import { daysBetween, parseDay } from "./day"
import { comingTets, nextTet } from "./tet"

test("the Tết that comes is named after its year of the cycle", () => {
  expect(nextTet(parseDay("2026-11-21"))).toEqual({
    firstDay: "2027-02-06",
    kitchenGods: "2027-01-30",
    name: "Đinh Mùi",
  })
})

test("on its first day it is still this one, on the next day already the one after", () => {
  expect(nextTet(parseDay("2027-02-06"))?.firstDay).toBe("2027-02-06")
  expect(nextTet(parseDay("2027-02-07"))).toMatchObject({ firstDay: "2028-01-26", name: "Mậu Thân" })
})

test("in 2030 it is Việt Nam's day, one before China's", () => {
  expect(nextTet(parseDay("2030-01-01"))).toMatchObject({ firstDay: "2030-02-02", name: "Canh Tuất" })
})

test("after the table there is none rather than a guess", () => {
  expect(nextTet(parseDay("2036-01-01"))).toBeUndefined()
})

test("days are counted whole across months and years", () => {
  expect(daysBetween(parseDay("2026-11-21"), parseDay("2027-02-06"))).toBe(77)
  expect(daysBetween(parseDay("2027-02-06"), parseDay("2027-02-06"))).toBe(0)
})

test("those that come are in the order of their days", () => {
  expect(comingTets(parseDay("2034-01-01")).map(({ name }) => name)).toEqual(["Giáp Dần", "Ất Mão"])
})
