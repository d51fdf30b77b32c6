import { describe, expect, it } from "vitest"

import { campaignOf, factsOf, planOf } from "../../../../domain/__tests__/gift-box"
import type { BoxItem, PartChoice } from "../../../../domain/gift-box/gift-box"
import { CONDITIONS } from "../../../../domain/gift-box/wishes"
import { parseDay } from "../../../../domain/day"
import { toVnd } from "../../../../domain/vnd"
import { COMMUNES, PROVINCES } from "./communes"
import { compareBoxes } from "./differences"
import { findParts } from "./find-parts"
import { firstBox } from "./first-box"
import { filterBoxes, standingOf, toBoxFilter } from "./list"
import { formatDifference, formatGrams, formatShare, readCount, readVnd, readWhole } from "./numbers"
import { originsOf, projection } from "./origin"
import { packagingProblems, EMPTY_PACKAGING, toPackaging, toPackagingState } from "./packaging-form"
import { packingProblems, toPackingFacts, toPackingState } from "./packing-form"
import { FIRST_WISHES, INPUTS_OF, toWishes, wishProblems } from "./wishes-form"

const choice = (handle: string, changes: Partial<PartChoice> = {}): PartChoice => ({
  ...factsOf(handle),
  productId: `prod_${handle}`,
  nameEn: null,
  at: null,
  demonstration: true,
  ...changes,
})

const box = (changes: Partial<BoxItem> = {}): BoxItem => ({
  id: "gb_1",
  handle: "hop",
  code: "abc",
  state: "published",
  offSaleSince: null,
  findings: [],
  checkedOn: null,
  sold: 0,
  demonstration: true,
  seen: "1",
  name: "Hộp quà Tết",
  nameEn: "Tết box",
  story: null,
  storyEn: null,
  tier: "classic",
  campaignHandle: "tet-2027",
  packagingHandle: "m",
  cardText: null,
  cardTextEn: null,
  parts: [{ productHandle: "a", quantity: 1 }],
  price: toVnd(350_000),
  planned: 10,
  ...changes,
})

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

describe("the search for products", () => {
  const parts = [
    choice("kho", { name: "Tôm khô" }),
    choice("kho-2", { name: "Tôm kho" }),
    choice("mam", { name: "Mắm tôm", producer: { handle: "x", name: "HTX Đầm Dơi" }, communes: ["32248"] }),
  ]
  const commune = (code: string) => (code === "32248" ? "xã Đất Mũi" : "")
  const found = (typed: string) => findParts(parts, typed, commune).map(({ handle }) => handle)

  it("finds without accents, in NFD too, by maker and by commune", () => {
    expect(found("tom")).toHaveLength(3)
    expect(found("dam doi")).toEqual(["mam"])
    expect(found("mắm".normalize("NFD"))).toEqual(["mam"])
    expect(found("đất mũi tôm")).toContain("mam")
    expect(found("rượu")).toEqual([])
    expect(found("  ")).toEqual([])
  })

  it("puts the word as it was typed before others that fold alike", () => {
    expect(found("khô")[0]).toBe("kho")
    expect(found("tôm kho")[0]).toBe("kho-2")
  })
})

describe("the list", () => {
  const boxes = [
    box(),
    box({ id: "gb_2", name: "Hộp gọn", tier: "small", offSaleSince: parseDay("2027-01-01") }),
  ]
  const filter = (address: string) =>
    filterBoxes(boxes, toBoxFilter(new URLSearchParams(address)), () => "Tôm khô").map(({ id }) => id)

  it("tells what is off sale from what is on sale", () => {
    expect(boxes.map(standingOf)).toEqual(["published", "off-sale"])
    expect(filter("state=off-sale")).toEqual(["gb_2"])
    expect(filter("state=published")).toEqual(["gb_1"])
  })

  it("is narrowed by tier, campaign, and words of the box or its products", () => {
    expect(filter("tier=small")).toEqual(["gb_2"])
    expect(filter("campaign=trung-thu")).toEqual([])
    expect(filter("q=tom kho")).toEqual(["gb_1", "gb_2"])
    expect(filter("q=gon")).toEqual(["gb_2"])
  })

  it("leaves out what its address does not name rightly", () => {
    expect(toBoxFilter(new URLSearchParams("state=x&tier=y"))).toMatchObject({ state: null, tier: null })
  })
})

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

describe("the map of origin", () => {
  const at = { lat: 8.6, lon: 104.8 }

  it("groups products by commune and leaves out where that is not certain", () => {
    const parts = [
      choice("a", { at, communes: ["32248"] }),
      choice("b", { at, communes: ["32248"] }),
      choice("c", { communes: ["32248", "32251"] }),
      choice("d", { communes: [] }),
    ]
    const { certain, uncertain } = originsOf(parts)
    expect(certain.map(({ parts: own }) => own.map(({ handle }) => handle))).toEqual([["a", "b"]])
    expect(uncertain.map(({ handle }) => handle)).toEqual(["c", "d"])
  })

  it("shows all 64 communes, north up, within the drawing", () => {
    expect(COMMUNES.size).toBe(64)
    const { height, place } = projection([...COMMUNES.values()], 280, 14)
    const places = [...COMMUNES.values()].map(place)
    expect(places.every(({ x, y }) => x >= 14 && x <= 266 && y >= 14 && y <= height - 14 + 1)).toBe(true)
    const [north, south] = [place({ lat: 9.5, lon: 105 }), place({ lat: 8.6, lon: 105 })]
    expect(north.y).toBeLessThan(south.y)
  })

  it("has the 34 provinces for the zones, Cà Mau first", () => {
    expect(PROVINCES).toHaveLength(34)
    expect(PROVINCES[0]).toEqual({ code: "96", name: "Cà Mau" })
  })
})

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
