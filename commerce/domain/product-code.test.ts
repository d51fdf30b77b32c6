import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { CODE_COUNT, isProductCode, toProductCode } from "./product-code"

const ALPHABET = [..."23456789abcdefghjkmnpqrstuvwxyz"]

const codes = fc.integer({ min: 0, max: CODE_COUNT - 1 }).map((serial) => toProductCode(serial))

describe("a product code", () => {
  test.each([
    [0, "2222222"],
    [CODE_COUNT - 1, "zzzzzz5"],
  ])("of serial %i stays %s, as it is printed", (serial, code) => {
    expect(toProductCode(serial)).toBe(code)
  })

  test("is seven characters that cannot be mistaken for others, and valid", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[2-9a-hjkmnp-z]{7}$/)
        expect(isProductCode(code)).toBe(true)
      }),
    )
  })

  test("tells its serial, so that no two serials share one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: CODE_COUNT - 1 }), (serial) => {
        const data = [...toProductCode(serial)].slice(0, 6)
        const digits = data.map((character) => ALPHABET.indexOf(character))
        expect(digits.reduce((sum, digit) => sum * ALPHABET.length + digit, 0)).toBe(serial)
      }),
    )
  })

  test("betrays every single wrong character", () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const position of code.split("").keys()) {
          for (const character of ALPHABET.filter((it) => it !== code[position])) {
            const wrong = code.slice(0, position) + character + code.slice(position + 1)
            expect(isProductCode(wrong), wrong).toBe(false)
          }
        }
      }),
    )
  })

  test("betrays every two characters that changed places", () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let a = 0; a < code.length; a++) {
          for (let b = a + 1; b < code.length; b++) {
            if (code[a] === code[b]) continue
            expect(isProductCode(swap(code, a, b)), `${code} ${a} ${b}`).toBe(false)
          }
        }
      }),
    )
  })

  test.each([
    "",
    "222222",
    "22222222",
    "222222o",
    "222222l",
    "2222220",
    "ABCDEFG",
    "222 222",
    "😀😀222",
    "../../.",
  ])("is not %j", (text) => {
    expect(isProductCode(text)).toBe(false)
  })

  test.each([-1, CODE_COUNT, 1.5, Number.NaN])("cannot be made from %d", (serial) => {
    expect(() => toProductCode(serial)).toThrow(RangeError)
  })
})

function swap(text: string, a: number, b: number): string {
  const characters = [...text]
  const [first = "", second = ""] = [characters[a], characters[b]]
  characters[a] = second
  characters[b] = first
  return characters.join("")
}
