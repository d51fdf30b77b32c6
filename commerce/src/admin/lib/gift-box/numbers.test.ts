import { describe, expect, it } from "vitest"

import { formatDifference, formatGrams, formatShare, readCount, readVnd, readWhole } from "./numbers"

describe("numbers as people type them", () => {
  it.each([
    ["350.000", 350_000],
    ["350 000 ₫", 350_000],
    ["0", 0],
    ["", null],
    [" ", null],
    ["12,5", undefined],
    ["-3", undefined],
    ["đ", undefined],
    ["99999999999999999999", undefined],
  ])("«%s» is %s", (typed, number) => {
    expect(readWhole(typed)).toBe(number)
    expect(readVnd(typed)).toBe(number)
  })

  it("that count something begin at 1", () => {
    expect([readCount("0"), readCount("1"), readCount("")]).toEqual([undefined, 1, null])
  })

  it("are written back as people read them", () => {
    expect(formatDifference(-30_000).replace(/\u00a0/g, " ")).toBe("−30.000 ₫")
    expect([formatGrams(850), formatGrams(1250)]).toEqual(["850 g", "1,25 kg"])
    expect(formatShare(-0.1251).replace(/\u00a0/g, " ")).toBe("−12,5 %")
  })
})
