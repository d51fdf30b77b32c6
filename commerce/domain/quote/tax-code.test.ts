import fc from "fast-check"
import { expect, it } from "vitest"

import { parseTaxCode } from "./tax-code"

// Examples of python-stdnum and of the tax office's circular.
it.each([
  ["0100233488", "0100233488"],
  ["0100047516", "0100047516"],
  ["0314409058-002", "0314409058-002"],
  ["0314409058 002", "0314409058-002"],
])("reads %s as %s", (text, code) => {
  expect(parseTaxCode(text)).toBe(code)
})

it.each(["", "0100233487", "01002334881", "0314409058-000", "0000000000", "0100233488-1", "abcdefghij"])(
  "%j is none",
  (text) => {
    expect(parseTaxCode(text)).toBeUndefined()
  },
)

it("notices every single digit that was mistyped", () => {
  const code = "0100233488"
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (index, digit) => {
      const typed = `${code.slice(0, index)}${digit}${code.slice(index + 1)}`
      expect(parseTaxCode(typed)).toBe(typed === code ? code : undefined)
    }),
  )
})
