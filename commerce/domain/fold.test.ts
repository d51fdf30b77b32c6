import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fold, slugify } from "./fold"

const VIETNAMESE_LETTERS = [
  ..."aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ",
]

const vietnamese = fc
  .array(
    fc.constantFrom(
      ...VIETNAMESE_LETTERS,
      ...VIETNAMESE_LETTERS.map((it) => it.toUpperCase()),
      " ",
      "-",
      "9",
    ),
  )
  .map((letters) => letters.join(""))

describe("fold", () => {
  test.each([
    ["Mắm ruốc xào 9 Thúy", "mam ruoc xao 9 thuy"],
    ["BÁNH PHỒNG TÔM", "banh phong tom"],
    ["Đũa đước", "dua duoc"],
    ["Ðất Mũi, ðồng", "dat mui, dong"],
    ["hoà Hòa", "hoa hoa"],
    ["thuỷ Thủy", "thuy thuy"],
    ["Nguyễn Ưng Ơi", "nguyen ung oi"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text.normalize("NFC"))).toBe(folded)
    expect(fold(text.normalize("NFD"))).toBe(folded)
  })

  test("leaves only plain letters of any Vietnamese text, alike in NFC, NFD and upper case", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const folded = fold(text)
        expect(folded).toMatch(/^[a-z0-9 -]*$/)
        expect([...folded]).toHaveLength([...text].length)
        expect(fold(text.normalize("NFD"))).toBe(folded)
        expect(fold(text.toUpperCase())).toBe(folded)
      }),
    )
  })

  test("changes nothing the second time, whatever the script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { examples: [["İstanbul"], ["Kelvin K"], ["虾片"]] },
    )
  })
})

describe("slugify", () => {
  test.each([
    ["Bánh phồng tôm Cái Bát", "banh-phong-tom-cai-bat"],
    ["Bột gạo lứt – hạt sen", "bot-gao-lut-hat-sen"],
    ["  Mô hình “sản xuất thớt mù u” ", "mo-hinh-san-xuat-thot-mu-u"],
    ["HTX 19/5", "htx-19-5"],
    ["185.000\u00a0₫", "185-000"],
    ["虾片", ""],
  ])("%j → %j", (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  test("is always an address part that stays as it is", () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: "grapheme" })), (text) => {
        const slug = slugify(text)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})
