import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { documentNamed } from "../__tests__/document"
import { isEmpty } from "./document-set"
import { createLexicon } from "./lexicon"
import { slipCost, toHeard } from "./slips"
import { understand } from "./understand"

const lexicon = createLexicon(
  [
    documentNamed("Bánh phồng tôm", { nameEn: "Shrimp crackers" }),
    documentNamed("Khô cá bổi", { detail: "Cơ sở Tư Hùng" }),
    documentNamed("Tôm khô", { text: "Ba khía muối" }),
    documentNamed("Mắm ba khía"),
    documentNamed("Yến chưng đường phèn", { formerPlace: "Xã Lợi An" }),
  ],
  [{ name: "thị trấn Rạch Gốc cũ", called: ["rach goc"], at: { latitude: 8.6, longitude: 105 } }],
)
const words = (query: string, typing = false) =>
  understand(query, lexicon, { typing })
    .readings[0]?.words.map(({ exact }) => exact)
    .join(" ")

describe("a query is read as", () => {
  test.each([
    ["bánh phồng tôm", "bánh phồng tôm"],
    ["Bánh  Phồng, TÔM!", "bánh phồng tôm"],
    ["bánh phồng tôm".normalize("NFD"), "bánh phồng tôm"],
    ["banh phong tom", "banh phong tom"],
    ["banhs phoongf toom", "bánh phồng tôm"],
    ["banh1 phong62 tom6", "bánh phồng tôm"],
    ["banhphongtom", "banh phong tom"],
    ["khôcábổi", "khô cá bổi"],
    ["banhsphoongftoom", "bánh phồng tôm"],
    ["khô cá bổ", "khô cá bổi"],
    ["kho ca boii", "kho ca boi"],
    ["bnah phong tom", "banh phong tom"],
    ["bánh phòng tôm", "bánh phòng tôm"],
    ["shrimp craker", "shrimp crackers"],
    ["mua tôm khô ở đâu", "tôm khô"],
    ["shop ơi cho mình hỏi giá bánh phồng tôm loại ngon nhất vậy ạ", "bánh phồng tôm"],
    ["đường phèn", "đường phèn"],
  ])("«%s» → %s", (query, read) => {
    expect(words(query)).toBe(read)
  })

  test("the last word may go on only while it is typed", () => {
    expect(words("bánh ph", true)).toBe("bánh ph")
    expect(words("bánh ph")).toBe("bánh")
    expect(understand("tom k", lexicon).readings[0]?.words.map(({ prefix }) => prefix)).toEqual([false, true])
    expect(understand("tom k ", lexicon).readings[0]?.left).toEqual(["k"])
  })

  test("a slip is mended into what a document is, before what one speaks of", () => {
    expect(words("tôm khí")).toBe("tôm khô")
    expect(words("mắm ba khía")).toBe("mắm ba khía")
  })

  test("a place that no document names is meant as near it", () => {
    const { near, readings } = understand("tôm khô Rạch Gốc", lexicon)
    expect(near?.name).toBe("thị trấn Rạch Gốc cũ")
    expect(readings[0]?.words.map(({ folded }) => folded)).toEqual(["tom", "kho"])
    expect(understand("Lợi An", lexicon).near).toBeNull()
  })

  test("nothing, where nothing is like it", () => {
    for (const query of ["điện thoại", "xe đạp", "máy giặt", "laptop", "bóng đá"]) {
      expect(understand(query, lexicon).readings).toEqual([])
    }
    expect(understand("", lexicon).readings).toEqual([])
  })
})

test("whatever is typed is read, in words that a document has", () => {
  const piece = fc.constantFrom(
    "bánh",
    "phoongf",
    "tom6",
    "khô",
    "ca",
    "boi",
    "x",
    "dưới",
    "200k",
    "🦐",
    "́",
    "mua",
  )
  const typed = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(piece).map((pieces) => pieces.join(" ")),
  )
  fc.assert(
    fc.property(typed, fc.boolean(), (query, typing) => {
      for (const { words } of understand(query, lexicon, { typing }).readings) {
        for (const { folded, prefix } of words) {
          expect(isEmpty(lexicon.documentsWith(folded, prefix).any)).toBe(false)
        }
      }
    }),
  )
})

describe("what a slip costs", () => {
  const cost = (typed: string, word: string) => slipCost(toHeard(typed), toHeard(word))

  test.each([
    ["kho", "khi"],
    ["banh", "bnah"],
    ["tom", "ton"],
    ["mam", "mamm"],
    ["muoi", "mui"],
    ["xa", "sa"],
    ["dua", "giua"],
  ])("“%s” may be “%s”", (typed, word) => {
    expect(cost(typed, word)).toBeLessThan(1.5)
  })

  test.each([
    ["ca", "co"],
    ["tom", "boi"],
    ["muoi", "ruou"],
    ["phong", "banh"],
  ])("“%s” is not “%s”", (typed, word) => {
    expect(cost(typed, word)).toBe(Infinity)
  })

  test("what is heard alike costs less than what is mistyped", () => {
    expect(cost("xa", "sa")).toBeLessThan(cost("kho", "khi"))
  })
})
