import { describe, expect, it } from "vitest"

import { campaignOf, factsOf, planOf } from "../../domain/__tests__/gift-box"
import { parseDay } from "../../domain/day"
import type { BoxItem, PartChoice } from "../../domain/gift-box/gift-box"
import { toProductCode } from "../../domain/product-code"
import { findingsOf, findingsOnSale, type BoxShelf } from "./findings"
import { promisesOfBoxes } from "./promises"

const campaign = { ...campaignOf(), demonstration: false }
const packaging = {
  name: "Hộp giấy",
  ...planOf().packaging,
  ...{ handle: "giay", nameEn: "Paper box", demonstration: false },
} as BoxShelf["packagings"][number]

function boxOf(changes: Partial<BoxItem> = {}): BoxItem {
  const { parts, price, planned } = planOf()
  return {
    id: "box",
    handle: "hop",
    code: toProductCode(1),
    ...{ name: "Hộp", nameEn: "Box", story: null, storyEn: null, cardText: null, cardTextEn: null },
    tier: "classic",
    campaignHandle: campaign.handle,
    packagingHandle: "giay",
    ...{ parts, price, planned },
    state: "draft",
    ...{ offSaleSince: null, findings: [], checkedOn: null, sold: 0, demonstration: false, seen: "1" },
    ...changes,
  }
}

function choiceOf(handle: string, changes: Partial<PartChoice> = {}): PartChoice {
  return { ...factsOf(handle), productId: handle, nameEn: null, at: null, demonstration: false, ...changes }
}

function shelfOf(changes: Partial<BoxShelf> = {}): BoxShelf {
  return {
    on: parseDay("2026-11-22"),
    mode: "demonstration",
    campaigns: [campaign],
    packagings: [packaging],
    facts: [choiceOf("a"), choiceOf("b")],
    promises: [],
    ...changes,
  }
}

const refused = (box: BoxItem, shelf: BoxShelf) =>
  findingsOf(box, shelf)
    .filter(({ weight }) => weight === "refuses")
    .map(({ check }) => check)

describe("the findings of a box", () => {
  it("are none that refuse where everything is there", () => {
    expect(refused(boxOf(), shelfOf())).toEqual([])
  })

  it("tell a sale or a packaging that is not there any more", () => {
    expect(refused(boxOf(), shelfOf({ campaigns: [] }))).toEqual(["parts"])
    expect(refused(boxOf(), shelfOf({ packagings: [] }))).toEqual(["weight"])
  })

  it("count what other boxes on sale have still to sell, and not the box's own", () => {
    const other = boxOf({ id: "other", state: "published", planned: 96, sold: 5 })
    const boxes = [
      other,
      boxOf({ id: "off", state: "published", offSaleSince: parseDay("2026-11-20"), planned: 500 }),
    ]
    const shelf = shelfOf({
      facts: [choiceOf("a"), choiceOf("b", { stock: 500 })],
      promises: promisesOfBoxes(boxes),
    })
    // Of 100 pieces 91 are for the other box.
    expect(refused(boxOf({ planned: 9 }), shelf)).toEqual([])
    expect(refused(boxOf({ planned: 10 }), shelf)).toEqual(["stock"])
    expect(refused(other, shelf)).toEqual([])
  })

  it("ask of the stock only what is not sold yet", () => {
    const shelf = shelfOf({ facts: [choiceOf("a", { stock: 3 }), choiceOf("b")] })
    expect(refused(boxOf({ planned: 10, sold: 7 }), shelf)).toEqual([])
    expect(refused(boxOf({ planned: 10, sold: 6 }), shelf)).toEqual(["stock"])
    expect(refused(boxOf({ planned: 10, sold: 12 }), shelf)).toEqual([])
  })

  it("warn of stock alone while the box is on sale, and refuse everything else as ever", () => {
    const shelf = shelfOf({ facts: [choiceOf("a", { stock: 0 }), choiceOf("b", { alcohol: true })] })
    const found = findingsOnSale(boxOf({ state: "published" }), shelf)
    expect(found.map(({ check, weight }) => [check, weight])).toEqual([
      ["stock", "warns"],
      ["alcohol", "refuses"],
    ])
  })

  it("refuse everything made up in a live shop, and nothing of it in a demonstration", () => {
    const made = {
      campaigns: [{ ...campaign, demonstration: true }],
      packagings: [{ ...packaging, demonstration: true }],
    }
    const facts = [choiceOf("a", { demonstration: true }), choiceOf("b")]
    const box = boxOf({ demonstration: true })
    expect(refused(box, shelfOf({ ...made, facts }))).toEqual([])
    const live = findingsOf(box, shelfOf({ ...made, facts, mode: "live" }))
    expect(live.map(({ message }) => message)).toEqual([
      expect.stringContaining("giá của hộp"),
      expect.stringContaining("ngày của đợt «Tết Đinh Mùi 2027»"),
      expect.stringContaining("bao bì"),
      expect.stringContaining("giá và khối lượng của Món a"),
    ])
    expect(refused(boxOf(), shelfOf({ mode: "live" }))).toEqual([])
  })
})
