import { describe, expect, it } from "vitest"

import { campaignOf, planOf } from "../../../../domain/__tests__/gift-box"
import type { BoxForm } from "../../../../domain/gift-box/gift-box"
import { toVnd } from "../../../../domain/vnd"
import {
  boxProblems,
  EMPTY_BOX,
  isSameBox,
  planOfBox,
  toBoxBody,
  toBoxState,
  withPart,
  withQuantity,
  withReplacement,
} from "./box-form"

const BOX: BoxForm = {
  name: "Hộp Đất Mũi",
  nameEn: "Đất Mũi box",
  story: "Bốn vị biển.",
  storyEn: null,
  tier: "premium",
  campaignHandle: "tet-2027",
  packagingHandle: null,
  cardText: null,
  cardTextEn: "Happy Tết",
  parts: [
    { productHandle: "a", quantity: 2 },
    { productHandle: "b", quantity: 1 },
  ],
  price: toVnd(489_000),
  planned: 1200,
}
const nameOf = (handle: string) => `Món ${handle}`

describe("a box in the composer", () => {
  it("says the same as the box it was filled from", () => {
    expect(toBoxBody(toBoxState(BOX))).toEqual(BOX)
    expect(toBoxBody(toBoxState({ ...BOX, price: null })).price).toBeNull()
  })

  it("reads a price with its points, trims words, and keeps nothing for an empty text", () => {
    const body = toBoxBody({ ...EMPTY_BOX, name: " Hộp ", story: "  ", price: "1.250.000 ₫", planned: "20" })
    expect(body).toMatchObject({ name: "Hộp", story: null, price: 1_250_000, planned: 20 })
  })

  it("is not another box for a blank or a point that was typed", () => {
    expect(isSameBox(toBoxState(BOX), { ...toBoxState(BOX), price: "489000", name: "Hộp Đất Mũi " })).toBe(
      true,
    )
    expect(isSameBox(toBoxState(BOX), { ...toBoxState(BOX), price: "489001" })).toBe(false)
  })

  it("can be saved half composed, as long as it has names, a campaign and a number of boxes", () => {
    const state = { ...EMPTY_BOX, name: "Hộp", nameEn: "Box", campaignHandle: "tet-2027", planned: "20" }
    expect(boxProblems(state, nameOf)).toEqual([])
    expect(boxProblems(EMPTY_BOX, nameOf).map(({ field }) => field)).toEqual([
      "name",
      "nameEn",
      "campaignHandle",
      "planned",
    ])
  })

  it.each([
    [{ price: "bốn trăm" }, "price"],
    [{ planned: "0" }, "planned"],
    [{ planned: "2,5" }, "planned"],
    [{ parts: [{ productHandle: "a", quantity: "0" }] }, "part-a"],
    [{ parts: [{ productHandle: "a", quantity: "1.5x" }] }, "part-a"],
  ])("is not saved with %o", (changes, field) => {
    const problems = boxProblems({ ...toBoxState(BOX), ...changes }, nameOf)
    expect(problems).toMatchObject([{ field, isMissing: false }])
  })

  it("names the product whose number is missing", () => {
    const parts = [{ productHandle: "a", quantity: "" }]
    expect(boxProblems({ ...toBoxState(BOX), parts }, nameOf)).toMatchObject([
      { message: expect.stringContaining("Món a"), isMissing: true },
    ])
  })
})

describe("parts", () => {
  const parts = [
    { productHandle: "a", quantity: "2" },
    { productHandle: "b", quantity: "" },
  ]

  it("are added once, and then counted up", () => {
    expect(withPart(parts, "c").at(-1)).toEqual({ productHandle: "c", quantity: "1" })
    expect(withPart(parts, "a")[0]).toEqual({ productHandle: "a", quantity: "3" })
  })

  it("never step below one, also from nothing", () => {
    const down = (quantity: number) => quantity - 1
    expect(withQuantity(withQuantity(parts, "a", down), "a", down)[0]?.quantity).toBe("1")
    expect(withQuantity(parts, "b", down)[1]?.quantity).toBe("1")
  })

  it("are replaced in their place, with their quantity", () => {
    expect(withReplacement(parts, "a", "c")).toEqual([{ productHandle: "c", quantity: "2" }, parts[1]])
  })
})

describe("planOfBox", () => {
  const { packaging } = planOf()
  const packagings = packaging ? [{ ...packaging, handle: "m", nameEn: "M", demonstration: true }] : []

  it("puts campaign and packaging in place of their handles", () => {
    const plan = planOfBox({ ...BOX, packagingHandle: "m" }, { campaigns: [campaignOf()], packagings })
    expect(plan).toMatchObject({ campaign: { handle: "tet-2027" }, packaging: { name: "Hộp giấy M" } })
  })

  it("is nothing without a campaign, which every check needs", () => {
    expect(planOfBox(BOX, { campaigns: [], packagings })).toBeNull()
  })
})
