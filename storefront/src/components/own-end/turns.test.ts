import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, dayInVietnam, parseDay } from "#domain/day"
import { untilMidnight } from "./midnight"
import {
  after,
  countHolding,
  DAY_SIGN,
  during,
  fillSigns,
  latestOf,
  tallyOf,
  through,
  toDaysLeftSign,
  toSign,
} from "./turns"

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(parseDay("2020-01-01"), days))
const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })

test.each([
  ["2026-12-31T16:59:59.999Z", "2026-12-31", 1],
  ["2026-12-31T17:00:00.000Z", "2027-01-01", 86_400_000],
  ["2028-01-27T16:59:59.000Z", "2028-01-27", 1000],
  ["2028-02-28T17:00:00.000Z", "2028-02-29", 86_400_000],
])("at %s it is %s in Việt Nam, %d ms before midnight", (now, today, left) => {
  expect(dayInVietnam(new Date(now))).toBe(today)
  expect(untilMidnight(Date.parse(now))).toBe(left)
})

test("at the next midnight, and not a millisecond before, it is the next day", () => {
  fc.assert(
    fc.property(instant, (now) => {
      const today = dayInVietnam(new Date(now))
      const midnight = now + untilMidnight(now)
      expect(midnight).toBeGreaterThan(now)
      expect(dayInVietnam(new Date(midnight - 1))).toBe(today)
      expect(dayInVietnam(new Date(midnight))).toBe(addDays(today, 1))
    }),
  )
})

test("a tally counts on every day what a list of the days would", () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 40 }), day, (lastDays, today) => {
      const { count, days } = tallyOf(lastDays)
      expect(count).toBe(lastDays.length)
      expect(countHolding(days, today)).toBe(lastDays.filter((lastDay) => today <= lastDay).length)
    }),
  )
})

test("a sentence is filled with the numbers and the day of today", () => {
  const days = ["2026-12-31", "2026-12-31", "2028-01-27"].map(parseDay)
  const sentence = `${toSign(tallyOf(days))} sản phẩm, ${toSign(tallyOf([]))} dịch vụ vào ${DAY_SIGN}.`
  expect(fillSigns(sentence, parseDay("2026-12-31"), "31/12/2026")).toBe(
    "3 sản phẩm, 0 dịch vụ vào 31/12/2026.",
  )
  expect(fillSigns(sentence, parseDay("2027-01-01"), "01/01/2027")).toBe(
    "1 sản phẩm, 0 dịch vụ vào 01/01/2027.",
  )
})

test("a shelf is empty after the last of its days", () => {
  const days = ["2026-12-31", "2028-01-27", "2027-01-01"].map(parseDay)
  expect(latestOf(days)).toBe("2028-01-27")
  expect(latestOf([])).toBeNull()
})

test("what comes afterwards is hidden in the page as it is built", () => {
  const day = parseDay("2026-12-31")
  expect(through(day)).toEqual({ "data-last-day": "2026-12-31" })
  expect(through(null)).toEqual({})
  expect(after(day)).toMatchObject({ "data-last-day": "2026-12-31", hidden: true })
})

test("days are left through the last one, and none after it", () => {
  const sentence = `còn ${toDaysLeftSign(parseDay("2027-01-30"))} ngày`
  const on = (day: string) => fillSigns(sentence, parseDay(day), "")
  expect(["2026-12-31", "2027-01-29", "2027-01-30", "2027-01-31"].map(on)).toEqual([
    "còn 31 ngày",
    "còn 2 ngày",
    "còn 1 ngày",
    "còn 0 ngày",
  ])
})

test("what has a window is shown on its days alone", () => {
  const [first, last] = [parseDay("2026-11-15"), parseDay("2027-01-30")]
  const hiddenOn = (day: string) => "hidden" in during({ from: first, through: last }, parseDay(day))
  expect(["2026-11-14", "2026-11-15", "2027-01-30", "2027-01-31"].map(hiddenOn)).toEqual([
    true,
    false,
    false,
    true,
  ])
  expect(during({ through: last }, first)).toEqual(through(last))
  expect(during({ from: last }, first)).toEqual({ "data-first-day": last, hidden: true })
})
