import fc from "fast-check"
import { expect, test } from "vitest"
import { GROUPS, type Stars } from "#domain/certification"
import { toVnd } from "#domain/vnd"
import { KINDS } from "#search/documents"
import { SORTS } from "#search/port"
import { readAddress, toQuery, writeAddress, type Choice } from "./address"

const NOTHING = readAddress("")

test.each<[string, Partial<Choice>]>([
  ["?q=mu%E1%BB%91i", { query: "muối" }],
  ["?q=tom+kho&loai=hop-qua,san-pham", { query: "tom kho", kinds: ["product", "gift-box"] }],
  ["?nhom=thuc-pham&sao=3,5,4", { groups: ["food"], stars: [5, 4, 3] }],
  [
    "?xa=x%C3%A3+%C4%90%E1%BA%A5t+M%C5%A9i&xa=x%C3%A3+T%C3%A2n+H%C6%B0ng",
    { communes: ["xã Đất Mũi", "xã Tân Hưng"] },
  ],
  ["?tu=50000&den=200000&con=1", { from: toVnd(50_000), to: toVnd(200_000), inStock: true }],
  ["?xep=gia-giam&trang=3", { sort: "-price", pages: 3 }],
])("%s is understood", (address, chosen) => {
  expect(readAddress(address)).toEqual({ ...NOTHING, ...chosen })
})

test.each([
  "?loai=xe-dap",
  "?sao=6,x",
  "?tu=-1&den=1e9",
  "?tu=99999999999",
  "?con=0",
  "?xep=ngau-nhien",
  "?trang=-4",
  "?trang=x",
])("%s asks for nothing that there is", (address) => {
  expect(readAddress(address)).toEqual(NOTHING)
})

test("nothing chosen leaves the address as it is", () => {
  expect(writeAddress(NOTHING)).toBe("")
})

test("an address leads back to what was chosen", () => {
  const words = fc
    .string({ unit: "grapheme" })
    .map(toQuery)
    .filter((text) => toQuery(text) === text)
  const price = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }).map(toVnd))
  const choice: fc.Arbitrary<Choice> = fc.record({
    query: words,
    kinds: fc.subarray([...KINDS]),
    groups: fc.subarray([...GROUPS]),
    stars: fc.subarray<Stars>([5, 4, 3]),
    communes: fc.uniqueArray(
      words.filter((name) => name !== ""),
      { maxLength: 20 },
    ),
    from: price,
    to: price,
    inStock: fc.boolean(),
    sort: fc.constantFrom(...SORTS),
    pages: fc.integer({ min: 1, max: 50 }),
  })
  fc.assert(
    fc.property(choice, (chosen) => {
      expect(readAddress(writeAddress(chosen))).toEqual(chosen)
    }),
  )
})
