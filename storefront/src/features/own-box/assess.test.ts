import { describe, expect, it } from "vitest"
import { parseDay } from "#domain/day"
import { assess, obstacleTo, unfitFor } from "./assess"
import type { Draft } from "./draft"
import { ownBoxData } from "./own-box.fixture"

const ON = parseDay("2026-11-22")
const data = ownBoxData()

function draftOf(parts: [string, number][], boxes = 1): Draft {
  return {
    packagingHandle: "paper",
    boxes,
    parts: parts.map(([productHandle, quantity]) => ({ productHandle, quantity })),
  }
}

function obstacle(handle: string, draft: Draft, locale: "vi" | "en" = "vi"): string | null {
  const part = data.parts.find(({ facts }) => facts.handle === handle)
  if (!part) throw new Error(`no ${handle}`)
  return obstacleTo(part, draft, data, ON, locale)
}

describe("a box that is being made", () => {
  it("costs its parts and its packaging, as often as it is ordered", () => {
    const draft = draftOf(
      [
        ["shrimp", 1],
        ["salt", 2],
      ],
      3,
    )
    const { partsPrice, price, total, problems, grams } = assess(draft, data, ON, "vi")
    expect({ partsPrice, price, total, grams }).toEqual({
      partsPrice: 130_000,
      price: 150_000,
      total: 450_000,
      grams: 900,
    })
    expect(problems).toEqual([])
  })

  it("says in the page's language what is missing", () => {
    const draft = draftOf([["shrimp", 1]])
    expect(assess(draft, data, ON, "vi").problems).toEqual([expect.stringContaining("ít nhất 2")])
    expect(assess(draft, data, ON, "en").problems).toEqual([expect.stringContaining("at least 2")])
  })
})

describe("what cannot be added is known before it is", () => {
  it("for what is kept another way", () => {
    expect(obstacle("frozen", draftOf([["shrimp", 1]]))).toContain("Không gửi chung được")
    expect(obstacle("frozen", draftOf([["shrimp", 1]]), "en")).toContain("cannot travel together")
    expect(obstacle("frozen", draftOf([]))).toBeNull()
  })

  it("for what is too heavy, or not in stock for so many boxes", () => {
    expect(obstacle("rice", draftOf([]))).toContain("chỉ chịu 1500 g")
    expect(obstacle("rare", draftOf([], 2))).toContain("còn tự do 1")
    expect(obstacle("rare", draftOf([], 1))).toBeNull()
  })

  it("and not for what the box lacks anyway", () => {
    expect(obstacle("salt", draftOf([]))).toBeNull()
  })
})

it("knows what can be in no box of the sale", () => {
  const [part] = data.parts
  if (!part) throw new Error("no part")
  expect(unfitFor(part, data, ON, "vi")).toBeNull()
  const spoils = { ...part, facts: { ...part.facts, shelfLifeDays: 10 } }
  expect(unfitFor(spoils, { ...data, parts: [spoils] }, ON, "vi")).toContain("dùng được 10 ngày")
})
