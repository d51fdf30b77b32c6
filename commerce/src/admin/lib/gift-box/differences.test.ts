import { describe, expect, it } from "vitest"

import { campaignOf, planOf } from "../../../../domain/__tests__/gift-box"
import { box, choice } from "./__tests__/boxes"
import { compareBoxes } from "./differences"

describe("two boxes compared", () => {
  const { packaging } = planOf()
  const known = {
    parts: [choice("a"), choice("b")],
    campaigns: [{ ...campaignOf(), demonstration: true }],
    packagings: packaging ? [{ ...packaging, handle: "m", nameEn: "M", demonstration: true }] : [],
  }

  it("have no difference to themselves", () => {
    expect(compareBoxes(box(), box(), known).filter(({ isDifferent }) => isDifferent)).toEqual([])
  })

  it("differ in every product that one of them lacks, and in what follows from it", () => {
    const other = box({ parts: [{ productHandle: "b", quantity: 2 }], price: null })
    const different = compareBoxes(box(), other, known).filter(({ isDifferent }) => isDifferent)
    const line = (label: string) => different.find((one) => one.label.startsWith(label))
    expect(line("Món a")).toMatchObject({ first: "× 1", second: "không có" })
    expect(line("Món b")).toMatchObject({ first: "không có", second: "× 2" })
    expect(line("Giá một hộp")?.second).toBe("chưa đặt giá")
    expect(line("Ruột hộp nặng")).toMatchObject({ first: "300 g", second: "600 g" })
    expect(line("Bao bì")).toBeUndefined()
  })
})
