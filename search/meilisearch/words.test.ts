import { expect, test } from "vitest"
import { fold } from "#domain/fold"
import { documentNamed } from "../__tests__/document"
import { toExact, toStoredDocument } from "./fields"
import { writeQueries } from "./words"
import { isOlder } from "./version"

const wordsOf = (text: string, prefix = false) =>
  text.split(" ").map((exact, index, all) => ({
    exact,
    folded: fold(exact),
    prefix: prefix && index === all.length - 1,
  }))
const asked = (text: string, prefix = false) => writeQueries(wordsOf(text, prefix)).map((query) => query?.q)

test("words are asked for without accents, and once more with those that were typed", () => {
  expect(asked("bánh phồng tom")).toEqual(["banh phong tom ", "zsbanh zfphoong tom "])
  expect(asked("banh")).toEqual(["banh "])
})

test("the last word is the start of one only while it is typed", () => {
  expect(asked("bánh phồ", true)).toEqual(["banh pho", "zsbanh zfphoo"])
  expect(toExact("phồng").startsWith(toExact("phồ"))).toBe(true)
})

test("a plain z finds no exact spelling", () => {
  expect(asked("bánh z", true)).toEqual(["banh z"])
})

test("no two spellings of a syllable are one", () => {
  expect(toExact("sông")).not.toBe(toExact("ống"))
  expect(toExact("sên")).not.toBe("seen")
})

test("an index has every word without accents and those with accents as they are written", () => {
  const stored = toStoredDocument(
    documentNamed("Ðũa đước (Ngọc Hiển) 2 Lua", { at: { latitude: 8, longitude: 105 } }),
  )
  expect(stored.folded.name).toBe("dua duoc ngoc hien 2 lua")
  expect(stored.exact.name).toBe("zxddua zsdduwowc zjngoc zrhieen")
  expect(stored).toMatchObject({ ends: 99991231, _geo: { lat: 8, lng: 105 } })
})

test("versions are compared part by part", () => {
  expect(isOlder("1.9.3", "1.18.0")).toBe(true)
  expect(isOlder("1.18.0", "1.18.0")).toBe(false)
  expect(isOlder("1.50.0-rc.1", "1.18.0")).toBe(false)
  expect(isOlder("2.0.0", "1.18.0")).toBe(false)
})
