import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { addDays, type Day, type DayPrecision } from "../../../domain/day"
import { formatInstant, formatLoose, formatWritten, toTyped, toWritten, withPrecision } from "./dates"

const PRECISIONS: DayPrecision[] = ["day", "month", "quarter", "year"]

describe("a date by its precision", () => {
  it.each([
    ["day", "2024-01-15", "15/01/2024", "15/01/2024"],
    ["month", "2024-01", "01/2024", "01/2024"],
    ["quarter", "2025-04", "2/2025", "quý 2/2025"],
    ["year", "2024", "2024", "năm 2024"],
  ] as const)("%s: %s is typed as %s and read as %s", (precision, written, typed, words) => {
    expect(toTyped(written, precision)).toBe(typed)
    expect(toWritten(typed, precision)).toBe(written)
    expect(formatWritten(written, precision)).toBe(words)
  })

  it("is the same after it was typed, for every day and precision", () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("2000-01-01" as Day, count))
    fc.assert(
      fc.property(days, fc.constantFrom(...PRECISIONS), (day, precision) => {
        const [year, month] = day.split("-")
        const quarter = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, "0")
        const written = { day, month: `${year}-${month}`, quarter: `${year}-${quarter}`, year: `${year}` }[
          precision
        ]
        expect(toWritten(toTyped(written, precision), precision)).toBe(written)
      }),
    )
  })

  it.each([
    ["day", "31/02/2024"],
    ["day", "2024"],
    ["day", "15/01/24"],
    ["month", "13/2024"],
    ["quarter", "5/2024"],
    ["year", "24"],
    ["year", "01/2024"],
  ] as const)("refuses, as a %s, %s", (precision, typed) => {
    expect(toWritten(typed, precision)).toBeNull()
  })

  it("takes days typed with dots, hyphens or without noughts", () => {
    expect(toWritten("5.2.2026", "day")).toBe("2026-02-05")
    expect(toWritten(" 05-02-2026 ", "day")).toBe("2026-02-05")
  })

  it("keeps what was typed when less of it is known", () => {
    expect(withPrecision("15/05/2024", "day", "month")).toBe("05/2024")
    expect(withPrecision("15/05/2024", "day", "quarter")).toBe("2/2024")
    expect(withPrecision("05/2024", "month", "year")).toBe("2024")
  })

  it("does not make up what is not known", () => {
    expect(toWritten(withPrecision("2024", "year", "day"), "day")).toBeNull()
    expect(toWritten(withPrecision("05/2024", "month", "day"), "day")).toBeNull()
    expect(toWritten(withPrecision("2/2024", "quarter", "month"), "month")).toBeNull()
  })
})

describe("formatInstant", () => {
  it("is by the clock of Viet Nam, where midnight comes before London's", () => {
    expect(formatInstant("2026-11-21T17:05:00Z")).toBe("22/11/2026 00:05")
  })
})

describe("formatLoose", () => {
  it.each([
    ["2024", "2024"],
    ["2024-01", "01/2024"],
    ["2024-01-15", "15/01/2024"],
  ])("%s is %s", (written, words) => {
    expect(formatLoose(written)).toBe(words)
  })
})
