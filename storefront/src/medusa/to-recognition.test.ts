import { expect, test } from "vitest"
import { recognition } from "./catalogue.fixture"
import { toRecognitionView } from "./to-recognition"

const viewOf = (facts: Partial<typeof recognition>) => toRecognitionView({ ...recognition, ...facts }, "vi")

test.each([
  ["2024", "year", "năm 2024"],
  ["2025-01", "quarter", "quý 1 năm 2025"],
  ["2025-10", "quarter", "quý 4 năm 2025"],
  ["2024-01", "month", "tháng 1 năm 2024"],
  ["2024-01-15", "day", "15/01/2024"],
] as const)("%s with the precision of a %s reads “%s”", (recognisedOn, precision, words) => {
  expect(viewOf({ recognisedOn, precision }).recognised).toBe(words)
})

test.each([
  ["2025-national-1", "Cấp quốc gia, đợt 1 năm 2025"],
  ["2024-province-4star", "Cấp tỉnh, đợt sản phẩm 4 sao năm 2024"],
  ["2021-province-2", "Cấp tỉnh, đợt 2 năm 2021"],
  ["2024-province-3star-tourism", "Cấp tỉnh, đợt dịch vụ du lịch năm 2024"],
  ["withdrawn-2024-04", "nguồn không ghi"],
])("the round %s reads “%s”", (batch, words) => {
  expect(viewOf({ batch }).batch).toBe(words)
})

test("a withdrawal is dated as its source dates it", () => {
  expect(viewOf({ withdrawnOn: "2024-04" }).withdrawn).toBe("tháng 4 năm 2024")
  expect(viewOf({}).withdrawn).toBeNull()
})

test("what comes from a decision alone has its score, number and scan, and no source on the web", () => {
  const document = { name: "qd-157.pdf", url: "https://shop.example.vn/qd-157.pdf", sha256: "ab".repeat(32) }
  const facts = {
    evidence: "decision",
    decisionNo: "157/QĐ-UBND",
    score: 82.5,
    sourceUrl: null,
    document,
  } as const
  expect(viewOf(facts)).toMatchObject({
    score: "82,5/100 điểm",
    decisionNo: "157/QĐ-UBND",
    evidenceWords: "Theo quyết định công nhận.",
    source: null,
    document: { href: document.url, sha256: "abababababab…" },
  })
})

test("what the press alone reports says so", () => {
  expect(viewOf({ level: "province" })).toMatchObject({
    level: "Cấp tỉnh",
    evidenceWords: "Theo báo chí, chưa đối chiếu với quyết định.",
    source: { host: "example.vn" },
    document: null,
  })
})
