import { describe, expect, it } from "vitest"

import { recognitionOf } from "../../../domain/__tests__/recognition"
import type { Day } from "../../../domain/day"
import { contradictionsOf } from "../../../domain/recognition-checks"
import { EMPTY_FORM, NEW_RECORD, problemsOf, suggestedLevels, toBody, toFormState } from "./form"

const TODAY = "2026-11-21" as Day
const FILLED = {
  ...EMPTY_FORM,
  stars: 4 as const,
  batch: " Đợt 1 năm 2026 ",
  recognisedOn: "05/02/2026",
  evidence: "press" as const,
  sourceUrl: "https://baocamau.vn/a",
}

describe("a form", () => {
  it.each([
    recognitionOf(),
    recognitionOf({ score: 82.5, precision: "quarter", recognisedOn: "2025-04" }),
    recognitionOf({ precision: "year", recognisedOn: "2024", level: null }),
    recognitionOf({ precision: "day", recognisedOn: "2024-01-15", expiresOn: "2026-01-15" as Day }),
    recognitionOf({ evidence: "decision", decisionNo: "12/QĐ-UBND", sourceUrl: null }),
  ])("says the same as the record it was filled from", (recognition) => {
    const body = toBody(toFormState(recognition))
    expect(recognition).toMatchObject(body ?? {})
    expect(body).not.toBeNull()
  })

  it("trims words and reads a score with a comma; what is left empty is null", () => {
    expect(toBody({ ...FILLED, score: " 82,5 " })).toEqual({
      stars: 4,
      score: 82.5,
      level: null,
      batch: "Đợt 1 năm 2026",
      decisionNo: null,
      recognisedOn: "2026-02-05",
      precision: "day",
      expiresOn: null,
      evidence: "press",
      sourceUrl: "https://baocamau.vn/a",
    })
  })

  it("gives no body while a choice is open or a number or a day cannot be read", () => {
    expect(toBody({ ...FILLED, stars: null })).toBeNull()
    expect(toBody({ ...FILLED, evidence: null })).toBeNull()
    expect(toBody({ ...FILLED, score: "tám mươi" })).toBeNull()
    expect(toBody({ ...FILLED, expiresOn: "31/02/2026" })).toBeNull()
  })
})

describe("problemsOf", () => {
  const check = (changes: object) => problemsOf({ ...FILLED, ...changes }, NEW_RECORD, [], TODAY)

  it("finds nothing in a form that can be saved", () => {
    expect(check({})).toEqual([])
  })

  it("says the server's own sentences", () => {
    const contradiction = contradictionsOf(
      recognitionOf({ ...NEW_RECORD, score: 60, recognisedOn: "2026-02-05", precision: "day" }),
      [],
      TODAY,
    )
    const found = check({ score: "60", level: "province" })
    expect(found.map(({ field, message }) => ({ field, message }))).toEqual(contradiction)
    expect(found[0]?.message).toContain("4 sao")
  })

  it("finds all that is missing in an empty form, and says it only later", () => {
    const found = problemsOf(EMPTY_FORM, NEW_RECORD, [], TODAY)
    expect(found.map(({ field }) => field)).toEqual(["stars", "batch", "recognisedOn", "evidence"])
    expect(found.every(({ isMissing }) => isMissing)).toBe(true)
  })

  it("asks a decision for its number only once the input was left", () => {
    expect(check({ evidence: "decision" })).toMatchObject([{ field: "decisionNo", isMissing: true }])
  })

  it("names a date that is not of the chosen precision", () => {
    expect(check({ recognisedOn: "31/02/2026" })).toMatchObject([
      { field: "recognisedOn", message: expect.stringContaining("31/02/2026"), isMissing: false },
    ])
  })

  it("refuses an address that leads nowhere", () => {
    expect(check({ sourceUrl: "baocamau.vn" })).toMatchObject([{ field: "sourceUrl", isMissing: false }])
  })

  it("refuses a second recognition while another holds", () => {
    expect(problemsOf(FILLED, NEW_RECORD, [recognitionOf()], TODAY)).toMatchObject([
      {
        field: "recognisedOn",
        message: expect.stringContaining("hai giấy công nhận không thể cùng hiệu lực"),
      },
    ])
  })
})

describe("suggestedLevels", () => {
  it("is the level of the law on that day", () => {
    expect(suggestedLevels({ ...FILLED, stars: 3, recognisedOn: "05/07/2025" })).toEqual(["district"])
    expect(suggestedLevels({ ...FILLED, stars: 3, recognisedOn: "06/07/2025" })).toEqual(["province"])
  })

  it("is every level of a year in which the law changed, and none before a date is known", () => {
    const year = { ...FILLED, stars: 3 as const, precision: "year" as const, recognisedOn: "2025" }
    expect(suggestedLevels(year)).toEqual(["district", "province"])
    expect(suggestedLevels({ ...year, recognisedOn: "" })).toEqual([])
  })
})
