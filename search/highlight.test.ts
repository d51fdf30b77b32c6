import fc from "fast-check"
import { expect, test } from "vitest"
import { highlight } from "./highlight"

const marked = (text: string, words: string[]) =>
  highlight(text, words)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join("")

test.each([
  ["Bánh phồng tôm", ["phong"], "Bánh [phồng] tôm"],
  ["Bánh phồng tôm", ["ph"], "Bánh [ph]ồng tôm"],
  ["Bánh phồng tôm", ["banh", "tom"], "[Bánh] phồng [tôm]"],
  ["Đũa đước", ["dua"], "[Đũa] đước"],
  ["Ðũa", ["dua"], "[Ðũa]"],
  ["<b>tôm</b>", ["b", "tom"], "<[b]>[tôm]</[b]>"],
  ["Bánh", [], "Bánh"],
  ["", ["a"], ""],
])("“%s” with %j", (text, words, expected) => {
  expect(marked(text, words)).toBe(expected)
})

test("accents typed apart stay with their letter", () => {
  expect(marked("Phồng".normalize("NFD"), ["ph", "pho"]).normalize("NFC")).toBe("[Phồ]ng")
})

test("the pieces are the text again, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, words) => {
      expect(
        highlight(text, words)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text)
    }),
  )
})
