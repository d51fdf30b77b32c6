import { describe, expect, test } from "vitest"
import { place, policy, producerStory } from "./schemas"

const text = { vi: "Chữ", en: "Text" }
const story = {
  producer: "htx-cai-bat",
  products: ["banh-phong-tom-cai-bat"],
  title: text,
  body: text,
  sources: [{ title: "Báo Cà Mau", url: "https://baocamau.vn/a.html" }],
}
const village = {
  name: "Làng",
  nameEn: "Village",
  summary: text,
  body: text,
  commune: { code: "32248", name: "xã Đất Mũi" },
  productsNote: text,
  products: [],
  unknown: text,
  sources: [{ title: "Kế hoạch", reference: "số 47/KH-UBND" }],
}

const faults = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => path.join(".")) ?? []

test("an entry with a source is published", () => {
  expect(faults(producerStory.safeParse(story))).toEqual([])
  expect(faults(place.safeParse(village))).toEqual([])
})

describe.each([
  ["a producer story", producerStory, story],
  ["a place", place, village],
])("%s is refused", (_name, schema, entry) => {
  test("without sources", () => {
    expect(faults(schema.safeParse({ ...entry, sources: undefined }))).toEqual(["sources"])
  })

  test("with an empty list of sources", () => {
    expect(faults(schema.safeParse({ ...entry, sources: [] }))).toEqual(["sources"])
  })

  test("with a source that cannot be found again", () => {
    expect(faults(schema.safeParse({ ...entry, sources: [{ title: "Một bài báo" }] }))).toEqual(["sources.0"])
  })

  test("with an address that is none", () => {
    expect(faults(schema.safeParse({ ...entry, sources: [{ title: "Báo", url: "baocamau" }] }))).toEqual([
      "sources.0.url",
    ])
  })

  test("in one language only", () => {
    expect(faults(schema.safeParse({ ...entry, body: { vi: "Chữ" } }))).toEqual(["body.en"])
  })
})

test("a policy tells the day of its last change", () => {
  const entry = { title: "Giao hàng", description: "Cách giao", updated: new Date("2026-11-21"), order: 1 }
  expect(policy.parse(entry).updated).toBe("2026-11-21")
})
