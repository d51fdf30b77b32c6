import { expect, test } from "vitest"
import { breakLines, toPackshot } from "./packshot"

test.each([
  ["Nước mắm Ngọc Trân", "food", "bottle"],
  ["Mắm tôm chua ngọt", "food", "jar"],
  ["Trà xạ đen túi lọc", "beverage", "box"],
  ["Tôm khô", "food", "pouch"],
  ["Đũa đước", "handicraft", "basket"],
  ["Homestay Hương Tràm", "tourism", "house"],
] as const)("%s is drawn as its kind of package", (name, group, kind) => {
  expect(toPackshot(name, group).package).toBe(kind)
})

test("a name is told from another by whole words: nguyên is not yến", () => {
  expect(toPackshot("Nước cốt trái nhàu nguyên chất", "beverage").glyph).not.toBe(
    toPackshot("Yến chưng đường phèn", "beverage").glyph,
  )
})

test("a label has room for three lines", () => {
  expect(breakLines("Bánh phồng tôm Cái Bát")).toEqual(["Bánh phồng", "tôm Cái Bát"])
  expect(breakLines("Nước cốt trái nhàu nguyên chất SK NONI")).toEqual([
    "Nước cốt",
    "trái nhàu",
    "nguyên chất…",
  ])
})
