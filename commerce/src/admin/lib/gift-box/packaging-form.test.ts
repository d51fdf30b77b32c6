import { describe, expect, it } from "vitest"

import { planOf } from "../../../../domain/__tests__/gift-box"
import { EMPTY_PACKAGING, packagingProblems, toPackaging, toPackagingState } from "./packaging-form"
import { packingProblems, toPackingFacts, toPackingState } from "./packing-form"

describe("packaging and packing facts", () => {
  it("come back as they were", () => {
    const { packaging } = planOf()
    const item = packaging && { ...packaging, handle: "m", nameEn: "M", demonstration: true }
    expect(item && toPackaging(toPackagingState(item))).toEqual(item)
    const facts = { weightGrams: 300, size: null, kept: "dry" as const, shelfLifeDays: null }
    expect(toPackingFacts(toPackingState(facts))).toEqual(facts)
  })

  it("ask for every number of a packaging, and take its handle from its name", () => {
    expect(packagingProblems(EMPTY_PACKAGING)).toHaveLength(8)
    expect(toPackaging({ ...EMPTY_PACKAGING, name: "Giỏ cói L" })).toBeNull()
  })

  it("leave open what nobody knows, but no half of a size", () => {
    const empty = toPackingState({ weightGrams: null, size: null, kept: null, shelfLifeDays: null })
    expect(packingProblems(empty)).toEqual([])
    expect(packingProblems({ ...empty, length: "100" })).toMatchObject([{ field: "width", isMissing: true }])
    expect(packingProblems({ ...empty, weightGrams: "0" })).toMatchObject([{ field: "weightGrams" }])
  })
})
