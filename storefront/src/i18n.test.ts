import { describe, expect, test } from "vitest"
import en from "#content/copy/en.json"
import vi from "#content/copy/vi.json"
import { copyFor, translator } from "./i18n"

/** Languages have different plural forms, so those endings are not compared. */
const PLURAL = /_(zero|one|two|few|many|other)$/

function entries(copy: object, path = ""): [string, string][] {
  return Object.entries(copy).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? entries(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)]],
  )
}

const keys = (copy: object) => new Set(entries(copy).map(([key]) => key.replace(PLURAL, "")))
const placeholders = (text: string) => new Set(text.match(/{{\w+}}/g))

test("both languages have the same texts", () => {
  expect(keys(en)).toEqual(keys(vi))
})

test("both languages use the same values in a text", () => {
  const english = new Map(entries(en))
  for (const [key, text] of entries(vi)) {
    const other = english.get(key)
    if (other !== undefined)
      expect({ key, values: placeholders(other) }).toEqual({ key, values: placeholders(text) })
  }
})

test.each([
  ["vi", vi],
  ["en", en],
])("every text in %s is in NFC and not empty", (_locale, copy) => {
  for (const [key, text] of entries(copy)) {
    expect({ key, text }).toEqual({ key, text: text.normalize("NFC") })
    expect({ key, empty: text.trim() === "" }).toEqual({ key, empty: false })
  }
})

describe("a text that is not there", () => {
  test("stops the build and names the key", () => {
    expect(() => translator("vi")("product.nothing")).toThrow(/product\.nothing/)
  })

  test("stops the build when a value is not given", () => {
    expect(() => translator("vi")("product.inStock")).toThrow(/count/)
  })

  test("is not handed to an island either", () => {
    expect(() => copyFor("en", ["nothing"])).toThrow('content/copy/en.json has no part "nothing"')
  })
})

test("an island gets only its own part of the copy", () => {
  expect(Object.keys(copyFor("vi", ["site"]))).toEqual(["site"])
})
