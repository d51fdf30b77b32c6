import { expect, it } from "vitest"
import { LOCALES, orderPath, pathTo, type Section } from "../paths"
import { isAsset, mayKeep } from "./may-keep"

it.each<Section>(["cart", "checkout", "order", "ownBox", "organisation", "quote"])(
  "never keeps a page of one person: %s",
  (section) => {
    for (const locale of LOCALES) expect(mayKeep(pathTo(locale, section))).toBe(false)
  },
)

it("keeps no order by its own address", () => {
  expect(mayKeep(new URL(orderPath("vi", "order_1"), "https://ocop.example.vn").pathname)).toBe(false)
})

it.each<[Section, string?]>([
  ["home"],
  ["product", "tom-kho"],
  ["code", "x5nr25u"],
  ["lot", "x5nr25u/L01"],
  ["certificate", "tom-kho-2024"],
])("keeps a page to read: %s %s", (section, slug) => {
  for (const locale of LOCALES) expect(mayKeep(pathTo(locale, section, slug))).toBe(true)
})

it("takes for files that never change those alone whose name changes with them", () => {
  expect(["/_astro/a.1b2c.js", "/hinh/tom.1b2c.svg", "/anh/1b2c.webp", "/favicon.svg"].every(isAsset)).toBe(
    true,
  )
  expect(["/search-documents.json", "/q-pack.json", "/sw.js", "/"].some(isAsset)).toBe(false)
})
