import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  addDays,
  addMonths,
  dayInVietnam,
  earliestDay,
  formatDay,
  parseDay,
  precisionOf,
  type Day,
} from "./day"

const days = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => parseDay(date.toISOString().slice(0, 10)))

describe("parseDay", () => {
  test.each(["2026-11-21", "2024-02-29", "2000-02-29", "2026-12-31"])("accepts %s", (text) => {
    expect(parseDay(text)).toBe(text)
  })

  test.each([
    "2026-13-01",
    "2026-00-10",
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-1-1",
    "21/11/2026",
    "2026-11",
    "2026-11-21T00:00:00Z",
    " 2026-11-21",
    "",
  ])("refuses %j and says the form", (text) => {
    expect(() => parseDay(text)).toThrow(`"${text}" is not a calendar day written YYYY-MM-DD`)
  })
})

describe("earliestDay", () => {
  test.each([
    ["2025", "year", "2025-01-01"],
    ["2025-01", "quarter", "2025-01-01"],
    ["2025-10", "quarter", "2025-10-01"],
    ["2024-01", "month", "2024-01-01"],
    ["2024-12", "month", "2024-12-01"],
    ["2024-02-29", "day", "2024-02-29"],
  ] as const)("reads %s of precision %s as %s", (written, precision, day) => {
    expect(earliestDay(written, precision)).toBe(day)
  })

  test.each([
    ["2025-02", "quarter"],
    ["2025-13", "month"],
    ["2025-00", "month"],
    ["2025-01", "year"],
    ["2025", "month"],
    ["2025-01", "day"],
    ["2026-13-01", "day"],
  ] as const)("refuses %s as a %s", (written, precision) => {
    expect(() => earliestDay(written, precision)).toThrow(RangeError)
  })

  test("is never after the day that a coarser wording hides", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const written = day.slice(0, length)
        const earliest = earliestDay(written, precisionOf(written))
        expect(earliest <= day).toBe(true)
        expect(earliest.startsWith(written)).toBe(true)
        expect(addDays(earliest, -1).startsWith(written)).toBe(false)
      }),
    )
  })
})

describe("addMonths", () => {
  test.each([
    ["2024-02-29", 36, "2027-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-03-31", 36, "2026-03-31"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-11-30", 3, "2025-02-28"],
    ["2021-02-28", 36, "2024-02-28"],
    ["2024-01-01", 36, "2027-01-01"],
  ])("%s + %i months is %s", (day, months, expected) => {
    expect(addMonths(parseDay(day), months)).toBe(expected)
  })

  test("lands in the month that counting gives, on the same day or that month's last", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const later = addMonths(day, months)
        expect(monthNumber(later)).toBe(monthNumber(day) + months)
        const sameDay = later.slice(8) === day.slice(8)
        expect(sameDay || addDays(later, 1).endsWith("-01")).toBe(true)
      }),
    )
  })

  test("never turns the order of two days around", () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 60 }), (a, b, months) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a]
        expect(addMonths(earlier, months) <= addMonths(later, months)).toBe(true)
      }),
    )
  })
})

describe("addDays", () => {
  test("crosses months, leap days and years", () => {
    expect(addDays(parseDay("2024-02-28"), 1)).toBe("2024-02-29")
    expect(addDays(parseDay("2023-02-28"), 1)).toBe("2023-03-01")
    expect(addDays(parseDay("2027-01-01"), -1)).toBe("2026-12-31")
  })

  test("goes forward and back to the same day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 4000 }), (day, count) => {
        expect(addDays(day, count) > day).toBe(true)
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })
})

describe("dayInVietnam", () => {
  test.each([
    ["2026-11-20T16:59:59.999Z", "2026-11-20"],
    ["2026-11-20T17:00:00.000Z", "2026-11-21"],
    ["2026-12-31T17:00:00.000Z", "2027-01-01"],
  ])("at %s it is %s", (instant, day) => {
    expect(dayInVietnam(new Date(instant))).toBe(day)
  })
})

test("formatDay writes the order of Vietnamese labels", () => {
  expect(formatDay(parseDay("2027-02-06"))).toBe("06/02/2027")
})

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
