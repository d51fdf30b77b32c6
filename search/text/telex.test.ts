import { expect, test } from "vitest"
import { spell, toTelex } from "./telex"

test.each([
  ["mắm", "mawms"],
  ["đũa", "dduax"],
  ["phồng", "phoongf"],
  ["đước", "dduwowcs"],
  ["Ðiều", "ddieeuf"],
  ["hoà", "hoaf"],
  ["hòa", "hoaf"],
  ["tom", "tom"],
])("“%s” is typed %s, in NFC and NFD", (word, typed) => {
  expect(toTelex(word)).toBe(typed)
  expect(toTelex(word.normalize("NFD"))).toBe(typed)
})

test("words that differ in an accent alone are spelt differently", () => {
  const spellings = ["mam", "mâm", "mầm", "mắm", "măm", "mặm"].map(spell)
  expect(new Set(spellings.map(({ letters, tone }) => `${letters}/${tone}`)).size).toBe(6)
})
