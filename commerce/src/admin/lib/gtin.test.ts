import { describe, expect, it } from "vitest"

import { gtinProblems } from "./gtin"

describe("a GTIN while it is typed", () => {
  it("may be left empty, and may have the spaces that a label prints", () => {
    expect(gtinProblems({ gtin: " " })).toEqual([])
    expect(gtinProblems({ gtin: "9506000 134352" })).toEqual([])
  })

  it("is refused at once with what is wrong with it", () => {
    const [problem] = gtinProblems({ gtin: "9506000134353" })
    expect(problem).toMatchObject({ field: "gtin", isMissing: false })
    expect(problem?.message).toContain("số kiểm tra")
    expect(gtinProblems({ gtin: "bảy" })).toHaveLength(1)
  })
})
