import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fromKeyboard } from "./from-keyboard"
import { canonicalSpelling } from "./syllable"
import { exactWords, foldedWords, tidy } from "./words"

describe("one spelling", () => {
  test.each([
    ["hoà", "hòa"],
    ["hòa", "hòa"],
    ["thuỷ", "thủy"],
    ["uý", "úy"],
    ["quý", "quý"],
    ["giá", "giá"],
    ["già", "già"],
    ["toàn", "toàn"],
    ["khoẻ", "khỏe"],
    ["muối", "muối"],
    ["đước", "đước"],
    ["khía", "khía"],
    ["ngoài", "ngoài"],
    ["yến", "yến"],
    ["nguyễn", "nguyễn"],
    ["shrimp", "shrimp"],
  ])("%s is written %s", (typed, written) => {
    expect(canonicalSpelling(typed)).toBe(written)
    expect(canonicalSpelling(typed.normalize("NFD"))).toBe(written)
  })

  test("a text is cut into words of one spelling", () => {
    expect(exactWords("Ðũa  đước, Thuỷ–Lực (4★)")).toEqual(["đũa", "đước", "thủy", "lực", "4"])
    expect(foldedWords("Bánh phồng tôm".normalize("NFD"))).toEqual(["banh", "phong", "tom"])
  })

  test("what is typed is cut to a length that can be looked at", () => {
    expect(tidy("  A  b ")).toBe("a b")
    expect(tidy("x".repeat(100_000))).toHaveLength(300)
  })
})

describe("what a keyboard left", () => {
  test.each([
    ["banhs", "bánh"],
    ["phoongf", "phồng"],
    ["toom", "tôm"],
    ["ddũa", "đũa"],
    ["dduax", "đũa"],
    ["dduwowcs", "đước"],
    ["dduowcs", "đước"],
    ["dduocws", "đước"],
    ["ddưowcs", "đước"],
    ["khoo", "khô"],
    ["cas", "cá"],
    ["boorri", "bổi"],
    ["booir", "bổi"],
    ["maams", "mấm"],
    ["mawms", "mắm"],
    ["muoosi", "muối"],
    ["nuowcs", "nước"],
    ["nwowcs", "nước"],
    ["quaf", "quà"],
    ["giaays", "giấy"],
    ["hoaf", "hòa"],
    ["yeens", "yến"],
    ["phồngf", "phồng"],
    ["ba1nh", "bánh"],
    ["banh1", "bánh"],
    ["pho62ng", "phồng"],
    ["phong62", "phồng"],
    ["to6m", "tôm"],
    ["d9u4a", "đũa"],
    ["d9u7o7c1", "đước"],
    ["duoc971", "đước"],
    ["ma8m1", "mắm"],
    ["nuo71c", "nước"],
  ])("%s was meant as %s", (typed, meant) => {
    expect(fromKeyboard(typed)).toBe(meant)
  })

  test.each(["banh", "tôm", "khô", "2024", "5", "", "craker", "dress", "bass12"])(
    "%s was meant as it stands",
    (typed) => {
      expect(fromKeyboard(typed)).toBeUndefined()
    },
  )

  test("nothing typed can break it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        expect(typeof (fromKeyboard(typed.toLowerCase()) ?? "")).toBe("string")
      }),
    )
  })
})
