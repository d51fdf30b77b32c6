import { describe, expect, it } from "vitest"

import { columnChanges, fieldInWords } from "./changes"

describe("columnChanges", () => {
  it("says field by field what was and what is", () => {
    const before = { stars: 3, score: null, level: "district", recognised_on: "2024", precision: "year" }
    const after = { stars: 4, score: 82.5, level: "province", recognised_on: "2024-01", precision: "quarter" }
    expect(columnChanges({ before, after })).toEqual([
      { column: "stars", label: "Số sao", before: "3 sao", after: "4 sao" },
      { column: "score", label: "Điểm", before: "chưa có", after: "82,5" },
      { column: "level", label: "Cấp công nhận", before: "Cấp huyện", after: "Cấp tỉnh" },
      { column: "recognised_on", label: "Ngày công nhận", before: "năm 2024", after: "quý 1/2024" },
      {
        column: "precision",
        label: "Độ chính xác của ngày",
        before: "Chỉ biết năm",
        after: "Chỉ biết quý",
      },
    ])
  })

  it("lists what a new record says, and nothing that it leaves open", () => {
    const after = { stars: 4, score: null, evidence: "press", withdrawn_on: null, slug: "tom-kho-2024" }
    expect(columnChanges({ before: null, after }).map(({ label, after }) => `${label}: ${after}`)).toEqual([
      "Số sao: 4 sao",
      "Bằng chứng: Báo chí – chưa đối chiếu",
    ])
  })

  it("names the scan and writes days as dd/mm/yyyy", () => {
    const document = { id: "file_1", name: "quyet-dinh.pdf", url: "http://x/1", sha256: "ab" }
    const changes = columnChanges({
      before: { document: null, withdrawn_on: null },
      after: { document, withdrawn_on: "2026-11-21" },
    })
    expect(changes.map(({ after }) => after)).toEqual(["21/11/2026", "quyet-dinh.pdf"])
  })
})

describe("fieldInWords", () => {
  it.each([
    ["stars", "4", "4 sao"],
    ["level", "centre", "Trung ương"],
    ["recognisedOn", "2024-01", "01/2024"],
    ["expiresOn", "2026-12-31", "31/12/2026"],
    ["decisionNo", "12/QĐ-UBND", "12/QĐ-UBND"],
    ["score", null, "chưa có"],
  ])("%s %s is «%s»", (field, value, words) => {
    expect(fieldInWords(field, value)).toBe(words)
  })
})
