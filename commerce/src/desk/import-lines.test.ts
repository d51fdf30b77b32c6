import { describe, expect, test } from "vitest"

import { recognitionOf } from "../../domain/__tests__/recognition"
import { parseDay } from "../../domain/day"
import type { Recognition } from "../../domain/certification"
import { readImportFile } from "./import-file"
import { countActions, importToken, planImport } from "./import-lines"
import type { DeskProduct, Register } from "./records"

const TODAY = parseDay("2026-11-21")
const HEAD =
  "Mã sản phẩm,Tên sản phẩm,Chủ thể,Số sao,Điểm,Cấp công nhận,Đợt,Số quyết định,Ngày công nhận,Ngày hết hiệu lực,Bằng chứng,Địa chỉ nguồn"

function productOf(handle: string, title: string, producer: string | null): DeskProduct {
  const maker = producer === null ? null : { id: producer, handle: producer, name: producer }
  const facts = { status: "published", group: "food", alcohol: false } as const
  return { id: handle, handle, code: `c-${handle}`, title, producer: maker, ...facts }
}

const salt = productOf("muoi-hat", "Muối hạt", "Công ty Muối")
const shrimp = productOf("tom-kho", "Tôm khô", "HTX Sông Đầm")
const otherShrimp = productOf("tom-kho-2", "Tôm khô", "HTX Trúc Thương")

function registerOf(records: [DeskProduct, Partial<Recognition>][]): Register {
  return {
    products: [salt, shrimp, otherShrimp],
    records: records.map(([product, changes], index) => ({
      id: `recog_${index}`,
      updatedAt: "2026-11-20T00:00:00.000Z",
      product,
      recognition: recognitionOf({ slug: `${product.handle}-${index}`, ...changes }),
    })),
  }
}

const register = registerOf([[shrimp, { recognisedOn: "2024-01", stars: 4 }]])

async function plan(lines: string[], state = register) {
  const rows = await readImportFile("a.csv", Buffer.from([HEAD, ...lines].join("\n")))
  return planImport(state, rows, TODAY)
}

describe("a line", () => {
  test("that says nothing new changes nothing", async () => {
    const { lines, writes } = await plan([",Tôm khô,HTX Sông Đầm,4,,,,,01/2024,,,"])
    expect(lines).toMatchObject([{ line: 2, action: "unchanged" }])
    expect(writes).toEqual([])
  })

  test("that knows more of a record completes it, field by field", async () => {
    const { lines, writes } = await plan([
      "tom-kho,,,4,75,tỉnh,,15/QĐ-UBND,01/2024,,quyết định,https://camau.gov.vn/15",
    ])
    expect(lines[0]).toMatchObject({ action: "update" })
    expect(lines[0]?.changes).toEqual([
      { field: "score", before: null, after: "75" },
      { field: "decisionNo", before: null, after: "15/QĐ-UBND" },
      { field: "evidence", before: "press", after: "decision" },
      { field: "sourceUrl", before: "https://example.vn/cong-nhan", after: "https://camau.gov.vn/15" },
    ])
    expect(writes).toMatchObject([{ id: "recog_0", recognition: { score: 75, slug: "tom-kho-0" } }])
  })

  test("that knows a date more exactly shows it, though it is written alike", async () => {
    const quarter = registerOf([[shrimp, { recognisedOn: "2024-01", precision: "quarter" }]])
    const { lines } = await plan(["tom-kho,,,4,,,,,01/2024,,,"], quarter)
    expect(lines).toMatchObject([
      { action: "update", changes: [{ field: "precision", before: "quarter", after: "month" }] },
    ])
  })

  test("of a renewal ends what it renews on the day it begins", async () => {
    const { lines, writes } = await plan(["tom-kho,,,4,,,,20/QĐ-UBND,15/10/2026,,,https://camau.gov.vn/20"])
    expect(lines).toMatchObject([{ action: "create" }])
    expect(lines[0]?.changes).toContainEqual({ field: "supersedes", before: null, after: "2026-10-15" })
    expect(writes).toMatchObject([
      { action: "supersede", id: "recog_0", recognition: { supersededOn: "2026-10-15" } },
      {
        action: "import",
        id: null,
        recognition: { slug: "tom-kho-2026", level: "province", evidence: "decision" },
      },
    ])
  })
})

describe("a line is refused, and the others are not", () => {
  test.each([
    ["an unknown code", "xyz,,,4,,,,,2024,,,https://a.vn/1", "không có sản phẩm mang mã «xyz»"],
    ["an unknown name", ",Mật ong,,4,,,,,2024,,,https://a.vn/1", "chưa có sản phẩm «Mật ong»"],
    ["no name and no code", ",,,4,,,,,2024,,,https://a.vn/1", "thiếu tên sản phẩm"],
    ["a name of two products", ",Tôm khô,,4,,,,,2024,,,https://a.vn/1", "có 2 sản phẩm"],
    [
      "a product of another producer",
      ",Muối hạt,HTX Sông Đầm,5,,,,,2025,,,https://a.vn/1",
      "không phải của «HTX Sông Đầm»",
    ],
    ["two stars", "muoi-hat,,,2,,,,,2025,,,https://a.vn/1", "chỉ 3, 4, 5 sao"],
    ["no stars", "muoi-hat,,,,,,,,2025,,,https://a.vn/1", "thiếu số sao"],
    ["a day that is none", "muoi-hat,,,5,,,,,31/02/2025,,,https://a.vn/1", "không đọc được"],
    ["other stars of the same date", "tom-kho,,,3,,,,,01/2024,,,https://a.vn/1", "không thể cùng hiệu lực"],
    ["points of other stars", "muoi-hat,,,5,60,,,,2025,,,https://a.vn/1", "từ 90 đến 100"],
    ["a level of other stars", "muoi-hat,,,5,,tỉnh,,,2025,,,https://a.vn/1", "trung ương"],
    [
      "an end before the issue",
      "muoi-hat,,,5,,,,,15/03/2025,01/03/2025,,https://a.vn/1",
      "không sau ngày công nhận",
    ],
    ["no evidence", "muoi-hat,,,5,,,,,2025,,,", "địa chỉ bài báo"],
    ["an address that is none", "muoi-hat,,,5,,,,,2025,,,báo Cà Mau", "địa chỉ đầy đủ"],
    ["an issue to come", "muoi-hat,,,5,,,,,01/2027,,,https://a.vn/1", "phía trước"],
  ])("%s", async (_, line, words) => {
    const good = "tom-kho-2,,,3,,,,,06/2026,,,https://a.vn/2"
    const { lines, writes } = await plan([line, good])
    expect(countActions(lines)).toEqual({ create: 1, update: 0, unchanged: 0, refused: 1 })
    const reasons = lines[0]?.reasons.map(({ message }) => message.toLowerCase()).join(" ")
    expect(reasons).toContain(words.toLowerCase())
    expect(writes.map(({ productId }) => productId)).toEqual(["tom-kho-2"])
  })

  test("what a line before has said already", async () => {
    const line = "muoi-hat,,,5,,,,,2025,,,https://a.vn/1"
    const { lines } = await plan([line, line])
    expect(lines.map(({ action }) => action)).toEqual(["create", "refused"])
  })
})

test("the token stands for the file and the state of the register", () => {
  const bytes = Buffer.from("a")
  const token = importToken(bytes, register)
  expect(importToken(bytes, register)).toBe(token)
  expect(importToken(Buffer.from("b"), register)).not.toBe(token)
  const changed = registerOf([[shrimp, {}]])
  const [record] = changed.records
  if (record) record.updatedAt = "2026-11-21T00:00:00.000Z"
  expect(importToken(bytes, changed)).not.toBe(token)
})
