import { existsSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { GROUPS } from "#domain/certification"
import { groupSlug, LOCALES, lotSlug, parsePath, pathTo, scannedPath, type Section } from "./paths"

const SECTIONS: Section[] = [
  "home",
  "product",
  "group",
  "producer",
  "search",
  "cart",
  "checkout",
  "order",
  "giftBox",
  "ownBox",
  "place",
  "policy",
  "certificate",
  "check",
  "code",
  "salesPoint",
]

test.each([
  ["vi", "home", undefined, "/"],
  ["en", "home", undefined, "/en/"],
  ["vi", "product", undefined, "/san-pham/"],
  ["vi", "product", "muoi-hat-bac-lieu", "/san-pham/muoi-hat-bac-lieu/"],
  ["en", "product", "muoi-hat-bac-lieu", "/en/products/muoi-hat-bac-lieu/"],
  ["vi", "group", "food", "/nhom/thuc-pham/"],
  ["en", "group", "food", "/en/groups/food/"],
  ["vi", "code", "ged4wp3", "/q/ged4wp3/"],
  ["vi", "lot", "ged4wp3/A1", "/q/ged4wp3/lo/A1/"],
  ["en", "lot", "ged4wp3/A1", "/en/q/ged4wp3/lot/A1/"],
  ["en", "salesPoint", "cho-dat-mui", "/en/sales-points/cho-dat-mui/"],
  ["en", "order", undefined, "/en/order/"],
  ["vi", "ownBox", undefined, "/hop-qua/tu-chon/"],
  ["en", "ownBox", undefined, "/en/gift-boxes/your-own/"],
] as const)("in %s the page %s %s is at its address", (locale, section, slug, path) => {
  expect(pathTo(locale, section, slug)).toBe(path)
})

describe.each(LOCALES)("every address in %s", (locale) => {
  test.each(SECTIONS)("of the section %s is read back", (section) => {
    expect(parsePath(pathTo(locale, section))).toEqual({ locale, section, slug: undefined })
  })

  test.each(SECTIONS.filter((section) => section !== "home"))("of the section %s has its page", (section) => {
    const folder = `storefront/src/pages${pathTo(locale, section)}`.replace(/\/$/, "")
    expect(existsSync(folder) || existsSync(`${folder}.astro`)).toBe(true)
  })

  test("of a group is its own", () => {
    expect(new Set(GROUPS.map((group) => groupSlug(locale, group))).size).toBe(GROUPS.length)
  })
})

test.each([
  ["TK-2026.11", "TK-2026.11"],
  ["..", "~2e."],
  [".a", "~2ea"],
  ['50%"<?>', "50~25~22~3c~3f~3e"],
])("the lot %s has its address, and it is read back", (lot, own) => {
  expect(lotSlug("ged4wp3", lot)).toBe(`ged4wp3/${own}`)
  for (const locale of LOCALES)
    expect(parsePath(pathTo(locale, "lot", lotSlug("ged4wp3", lot)))).toEqual({
      locale,
      section: "lot",
      slug: `ged4wp3/${own}`,
    })
})

test("a code that hangs at a sales point says so in its address", () => {
  expect(scannedPath("en", "ged4wp3", "2222222")).toBe("/en/q/ged4wp3/?diem=2222222")
})

test("an address that is never built is not read", () => {
  expect(parsePath("/khong-co/")).toBeUndefined()
  expect(parsePath("/san-pham/a/b/")).toBeUndefined()
  expect(parsePath("/q/ged4wp3/lo/")).toBeUndefined()
  expect(parsePath("/q/ged4wp3/lot/A1/")).toBeUndefined()
})
