import { describe, expect, it } from "vitest"

import { parseDay } from "../../../../domain/day"
import type { ScanReport } from "../../../../domain/scan"
import { toLines, toPeriod, toScanView, totalsOf } from "./report"

const ON = parseDay("2026-11-22")
const row = { day: ON, code: "aaaaaaa", name: "Tôm khô", salesPoint: null, count: 1, overLimit: 0 }
const MARKET = { code: "ccccccc", name: "Chợ" }
const report: ScanReport = {
  from: parseDay("2026-11-21"),
  to: ON,
  rows: [
    { ...row, salesPoint: MARKET, count: 3, overLimit: 2 },
    { ...row, count: 1 },
    { ...row, day: parseDay("2026-11-21"), code: "bbbbbbb", name: "Muối", salesPoint: MARKET, count: 5 },
  ],
  orders: [
    { salesPoint: MARKET, orders: 2 },
    { salesPoint: { code: "ddddddd", name: "Chợ" }, orders: 1 },
  ],
  says: [],
}

describe("the report of scans", () => {
  const lines = (view: Parameters<typeof toLines>[1]) =>
    toLines(report, view).map(({ name, count, overLimit, orders }) => [name, count, overLimit, orders])

  it("adds up by code, the most scanned first", () => {
    expect(lines("code")).toEqual([
      ["Muối", 5, 0, 0],
      ["Tôm khô", 4, 2, 0],
    ])
  })

  it("adds up by sales point with its orders, also of one that nobody scanned and that has another's name", () => {
    expect(lines("point")).toEqual([
      ["Chợ", 8, 2, 2],
      [null, 1, 0, 0],
      ["Chợ", 0, 0, 1],
    ])
  })

  it("adds up by day, the newest first, and never what is over the limits", () => {
    expect(lines("day")).toEqual([
      ["2026-11-22", 4, 2, 0],
      ["2026-11-21", 5, 0, 0],
    ])
    expect(totalsOf(report)).toEqual({ count: 9, overLimit: 2, orders: 3 })
  })
})

describe("its address", () => {
  const period = (address: string) => toPeriod(new URLSearchParams(address), ON)

  it("names its days, and the last 30 where it names none rightly", () => {
    expect(period("tu=2026-10-01&den=2026-10-31")).toEqual({ from: "2026-10-01", to: "2026-10-31" })
    for (const wrong of ["", "tu=2026-10-01", "tu=2026-10-31&den=2026-10-01", "tu=x&den=2026-10-01"])
      expect(period(wrong)).toEqual({ from: "2026-10-24", to: "2026-11-22" })
    expect(toScanView(new URLSearchParams("theo=point"))).toBe("point")
    expect(toScanView(new URLSearchParams("theo=x"))).toBe("code")
  })
})
