import { describe, expect, it } from "vitest"

import { campaignOf } from "../../../../domain/__tests__/gift-box"
import { parseDay } from "../../../../domain/day"
import { CONDITIONS } from "../../../../domain/gift-box/wishes"
import { firstBox } from "./first-box"
import { FIRST_WISHES, INPUTS_OF, toWishes, wishProblems } from "./wishes-form"

describe("the wishes of a proposal", () => {
  const wishes = { ...FIRST_WISHES, packagingHandle: "m", campaignHandle: "tet-2027" }

  it("are sent as numbers", () => {
    expect(wishProblems(wishes)).toEqual([])
    expect(toWishes(wishes)).toMatchObject({ budget: 500_000, boxes: 20, products: { least: 4, most: 6 } })
  })

  it.each([
    [{ budget: "" }, "budget"],
    [{ boxes: "0" }, "boxes"],
    [{ least: "5", most: "4" }, "most"],
    [{ producers: "ba" }, "producers"],
    [{ packagingHandle: "" }, "packagingHandle"],
  ])("are not sent with %o", (changes, field) => {
    expect(wishProblems({ ...wishes, ...changes }).map((problem) => problem.field)).toEqual([field])
    expect(toWishes({ ...wishes, ...changes })).toBeNull()
  })

  it("have an input for every condition that can be in the way", () => {
    expect(Object.keys(INPUTS_OF).sort()).toEqual([...CONDITIONS].sort())
  })
})

describe("a new box", () => {
  const bench = { campaigns: [{ ...campaignOf(), demonstration: true }], on: parseDay("2026-11-22") }

  it("is for the campaign that comes next, and for none after the last", () => {
    expect(firstBox(null, bench).campaignHandle).toBe("tet-2027")
    expect(firstBox(null, { ...bench, on: parseDay("2027-02-07") }).campaignHandle).toBe("")
  })

  it("takes parts, price and number from a proposal that was handed on", () => {
    const handed = {
      proposal: { parts: [{ productHandle: "a", quantity: 2 }], cost: 476_000, worth: 1 },
      wishes: { budget: 500_000, boxes: 20, campaignHandle: "tet-2027", packagingHandle: "m" },
    }
    expect(firstBox(handed, bench)).toMatchObject({
      parts: [{ productHandle: "a", quantity: "2" }],
      price: "500.000",
      planned: "20",
      packagingHandle: "m",
    })
  })
})
