import fc from "fast-check"
import { expect, test } from "vitest"
import { parsePhone } from "./phone"

test.each([
  ["0912345678", "+84912345678"],
  ["0912 345 678", "+84912345678"],
  ["+84 912.345.678", "+84912345678"],
  ["0084912345678", "+84912345678"],
  ["84912345678", "+84912345678"],
  ["(0290) 383-1234", "+842903831234"],
  ["0781234567", "+84781234567"],
])("%s is read as %s", (text, phone) => {
  expect(parsePhone(text)).toBe(phone)
})

test.each([
  "",
  "123",
  "0112345678",
  "0612345678",
  "091234567",
  "09123456789",
  "+1 912 345 678",
  "o912345678",
  "0912345678x",
])("%j is no Vietnamese number", (text) => {
  expect(parsePhone(text)).toBeUndefined()
})

const national = fc
  .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.stringMatching(/^\d{8}$/))
  .map(([prefix, rest]) => prefix + rest)

test("every way to write a mobile number gives the same number", () => {
  fc.assert(
    fc.property(national, fc.constantFrom("0", "+84", "84", "0084", "+84 ", "+84-"), (digits, prefix) => {
      expect(parsePhone(prefix + digits)).toBe(`+84${digits}`)
      expect(parsePhone(`${prefix}${digits.slice(0, 2)} ${digits.slice(2, 5)}.${digits.slice(5)}`)).toBe(
        `+84${digits}`,
      )
    }),
  )
})

test("what was read is read again as itself", () => {
  fc.assert(
    fc.property(national, (digits) => {
      const phone = parsePhone(`0${digits}`)
      expect(phone && parsePhone(phone)).toBe(phone)
    }),
  )
})
