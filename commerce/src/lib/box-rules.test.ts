import { describe, expect, it } from "vitest"

import { campaignOf } from "../../domain/__tests__/gift-box"
import { parseDay } from "../../domain/day"
import { refuseUnsoldBoxes } from "./box-rules"
import type { SoldVariant } from "./goods"

const campaign = campaignOf()

function boxed(box: SoldVariant["box"]): SoldVariant {
  return {
    id: "variant",
    title: "Hộp Tết",
    box,
    packaging: null,
    published: true,
    demonstration: false,
    goods: [],
    needs: new Map(),
    itemTitles: new Map(),
  }
}

function refusal(
  on: string,
  province: string | null = null,
  box: SoldVariant["box"] = { onSale: true, campaign },
) {
  try {
    refuseUnsoldBoxes([boxed(box)], parseDay(on), province)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe("a gift box", () => {
  it("is sold from the opening of its campaign to the last day of the zone it goes to", () => {
    expect(refusal("2026-11-15")).toBeNull()
    expect(refusal("2027-01-30", "96")).toBeNull()
    expect(refusal("2027-01-25", "01")).toBeNull()
  })

  it("is not sold before the campaign opens", () => {
    expect(refusal("2026-11-14")).toContain("mở bán từ ngày 15/11/2026")
  })

  it("is not sold to a zone that can no longer be reached in time", () => {
    expect(refusal("2027-01-26", "01")).toContain("các tỉnh còn lại là ngày 25/01/2027")
    expect(refusal("2027-01-31", "96")).toContain("Cà Mau là ngày 30/01/2027")
  })

  it("lies in a cart without an address until the last day of any zone", () => {
    expect(refusal("2027-01-30")).toBeNull()
    expect(refusal("2027-01-31")).toContain("đã hết hạn đặt từ sau ngày 30/01/2027")
  })

  it("is not sold while a check keeps it off sale, or without a campaign", () => {
    expect(refusal("2026-12-01", null, { onSale: false, campaign })).toContain("tạm ngừng bán")
    expect(refusal("2026-12-01", null, { onSale: true, campaign: null })).toContain("tạm ngừng bán")
  })
})

it("leaves loose goods alone", () => {
  expect(() => refuseUnsoldBoxes([boxed(null)], parseDay("2028-01-01"))).not.toThrow()
})
