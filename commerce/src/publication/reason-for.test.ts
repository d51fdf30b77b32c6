import { describe, expect, it } from "vitest"

import { parseDay } from "../../domain/day"
import type { CatalogueFingerprint } from "./fingerprint"
import { reasonFor } from "./reason-for"

const before: CatalogueFingerprint = {
  on: parseDay("2026-12-31"),
  goods: { "tom-kho": "1", "mat-ong": "2", "ba-khia": "3", "ruou-trai-giac": "4", "hop-qua": "5" },
  records: "r",
  shop: "s",
}
const names = new Map([
  ["tom-kho", "Tôm khô"],
  ["mat-ong", "Mật ong"],
  ["ba-khia", "Ba khía"],
  ["hop-qua", "Hộp quà"],
])

function reason(changes: Partial<CatalogueFingerprint>): string | null {
  return reasonFor(before, { ...before, ...changes }, names)
}

describe("why a catalogue has to be published", () => {
  it("is nothing while nothing changes, whatever the order of its products", () => {
    const reversed = Object.fromEntries(Object.entries(before.goods).reverse())
    expect(reason({ goods: reversed })).toBeNull()
  })

  it("is midnight, whatever comes with it", () => {
    expect(reason({ on: parseDay("2027-01-01"), goods: {}, records: "other" })).toBe("Sang ngày 01/01/2027")
  })

  it.each([
    [{ ...before.goods, "mat-ong": "new" }, "Mật ong"],
    [{ ...before.goods, "ca-kho": "6" }, "ca-kho"],
    [{}, "Ba khía, Hộp quà, Mật ong và 2 sản phẩm khác"],
  ])("names what changed, appeared or went: %#", (goods, named) => {
    expect(reason({ goods: goods as Record<string, string> })).toBe(`Dữ liệu sản phẩm thay đổi: ${named}`)
  })

  it("is the records, or else the shop, when no product changed", () => {
    expect(reason({ records: "other", shop: "other" })).toBe("Hồ sơ công nhận thay đổi")
    expect(reason({ shop: "other" })).toBe("Dữ liệu cửa hàng thay đổi")
  })

  it("is the first reading when nothing was asked for before", () => {
    expect(reasonFor(null, before, names)).toBe("Dữ liệu sản phẩm được ghi nhận lần đầu")
  })

  it("is a fault once, until it changes or is mended", () => {
    const fault = { fault: "45.5 is not an amount in whole đồng" }
    expect(reasonFor(before, fault, names)).toBe(
      "Không đọc được dữ liệu sản phẩm: 45.5 is not an amount in whole đồng",
    )
    expect(reasonFor(fault, fault, names)).toBeNull()
    expect(reasonFor(fault, { fault: "other" }, names)).toContain("other")
    expect(reasonFor(fault, before, names)).toBe("Dữ liệu sản phẩm đọc được trở lại")
  })
})
