import { describe, expect, it } from "vitest"

import { parseDay } from "../../../../domain/day"
import type { SalesPointItem } from "../../../../domain/sales-point"
import { kilometresBetween } from "./distance"
import { filterPoints, standingOf, toPointFilter } from "./list"

const ON = parseDay("2026-11-22")
const point = (changes: Partial<SalesPointItem>): SalesPointItem => ({
  ...{ id: "sp_1", seen: "1", code: "smpsm5e", handle: "cho", name: "Chợ Sông Đốc", nameEn: null },
  ...{ kind: "market", commune: null, address: "Khóm 1", at: null, hours: null, phone: null },
  ...{ productHandles: [], opensOn: null, closesOn: null, demonstration: false },
  ...changes,
})

describe("the list of sales points", () => {
  const points = [
    point({ name: "Trạm Năm Căn", id: "sp_2", kind: "rest-stop", productHandles: ["tom-kho"] }),
    point({ closesOn: parseDay("2026-11-21") }),
    point({ id: "sp_3", name: "Gian hàng", kind: "fair-stall", opensOn: parseDay("2026-11-23") }),
  ]
  const shown = (address: string) =>
    filterPoints(points, toPointFilter(new URLSearchParams(address)), ON, () => "Tôm khô").map(({ id }) => id)

  it("tells where a point stands on a day", () => {
    expect(points.map((one) => standingOf(one, ON))).toEqual(["open", "closed", "not-yet"])
    expect(standingOf(point({ closesOn: ON, opensOn: ON }), ON)).toBe("open")
  })

  it("is by name, and narrowed by kind, standing and words of the point or its products", () => {
    expect(shown("")).toEqual(["sp_1", "sp_3", "sp_2"])
    expect(shown("loai=market")).toEqual(["sp_1"])
    expect(shown("tinh-trang=not-yet")).toEqual(["sp_3"])
    expect(shown("q=tom kho")).toEqual(["sp_2"])
    expect(shown("q=song doc")).toEqual(["sp_1"])
    expect(shown("loai=x")).toHaveLength(3)
  })
})

it("measures how far a place is from the middle of its commune", () => {
  const centre = { lat: 8.6, lon: 104.8 }
  expect(kilometresBetween({ latitude: 8.7, longitude: 104.8 }, centre)).toBeCloseTo(11.1, 1)
  expect(kilometresBetween({ latitude: 8.6, longitude: 104.9 }, centre)).toBeCloseTo(11, 1)
})
