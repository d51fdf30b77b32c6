import { describe, expect, it } from "vitest"

import { recognitionOf } from "../../../domain/__tests__/recognition"
import type { Day } from "../../../domain/day"
import { EMPTY_FORM, NEW_RECORD, problemsOf } from "./form"
import { publisherState } from "./publisher"
import { scanFault } from "./scan"
import { succeeded } from "./succession"
import { toWithdrawal, withdrawalProblems } from "./withdrawal"

const TODAY = "2026-11-21" as Day

describe("a successor", () => {
  const form = {
    ...EMPTY_FORM,
    stars: 4 as const,
    batch: "Đợt 2 năm 2026",
    evidence: "press" as const,
    sourceUrl: "https://baocamau.vn/a",
  }

  it("ends what it follows, so that the two do not contradict each other", () => {
    const state = { ...form, recognisedOn: "01/10/2026" }
    expect(succeeded(recognitionOf(), state).supersededOn).toBe("2026-10-01")
    expect(problemsOf(state, NEW_RECORD, [succeeded(recognitionOf(), state)], TODAY)).toEqual([])
  })

  it("cannot begin before what it follows", () => {
    const state = { ...form, recognisedOn: "01/10/2023" }
    expect(succeeded(recognitionOf(), state).supersededOn).toBeNull()
    expect(problemsOf(state, NEW_RECORD, [succeeded(recognitionOf(), state)], TODAY)).toMatchObject([
      { field: "recognisedOn" },
    ])
  })

  it("leaves a recognition alone that had ended before", () => {
    const ended = recognitionOf({ recognisedOn: "2021-01" })
    expect(succeeded(ended, { recognisedOn: "01/10/2026", precision: "day" })).toBe(ended)
  })
})

describe("a withdrawal", () => {
  const reason = { withdrawalReason: " Không còn sản xuất " }

  it("is sent with its day and its trimmed reason", () => {
    expect(toWithdrawal({ withdrawnOn: "21/11/2026", ...reason })).toEqual({
      withdrawnOn: "2026-11-21",
      withdrawalReason: "Không còn sản xuất",
    })
    expect(withdrawalProblems({ withdrawnOn: "21/11/2026", ...reason }, recognitionOf(), TODAY)).toEqual([])
  })

  it.each([
    ["", "withdrawnOn"],
    ["22/11/2026", "withdrawnOn"],
    ["31/12/2023", "withdrawnOn"],
  ])("is refused on «%s»", (withdrawnOn, field) => {
    const problems = withdrawalProblems({ withdrawnOn, ...reason }, recognitionOf(), TODAY)
    expect(problems.map((problem) => problem.field)).toEqual([field])
  })

  it("needs a reason", () => {
    const state = { withdrawnOn: "21/11/2026", withdrawalReason: "  " }
    expect(withdrawalProblems(state, recognitionOf(), TODAY)).toMatchObject([
      { field: "withdrawalReason", isMissing: true },
    ])
  })
})

describe("scanFault", () => {
  it("takes a PDF and a photograph of up to 15 MB", () => {
    expect(scanFault({ type: "application/pdf", size: 15 * 1024 * 1024 })).toBeNull()
    expect(scanFault({ type: "image/jpeg", size: 1 })).toBeNull()
  })

  it("refuses what is larger or of another kind, with what to do", () => {
    expect(scanFault({ type: "image/png", size: 15 * 1024 * 1024 + 1 })).toContain("15 MB")
    expect(scanFault({ type: "application/msword", size: 1 })).toContain("PDF")
  })
})

describe("publisherState", () => {
  const now = new Date("2026-11-21T07:00:00Z")

  it("is alive for a minute after its last sign", () => {
    expect(publisherState("2026-11-21T06:59:00Z", now)).toBe("alive")
    expect(publisherState("2026-11-21T06:58:59Z", now)).toBe("silent")
    expect(publisherState(null, now)).toBe("silent")
  })
})
