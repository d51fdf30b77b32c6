import { describe, expect, test } from "vitest"
import { catalogueOf, productOf, recognition } from "./catalogue.fixture"
import { toProductView } from "./to-product"

const crackers = productOf({ handle: "banh-phong-tom", name: "Bánh phồng tôm", nameEn: "Shrimp crackers" })
const viewOf = (product = crackers, locale: "vi" | "en" = "vi") =>
  toProductView(product, catalogueOf([product]), locale)

describe("a product for sale", () => {
  test("shows its stars in words and the last day they hold", () => {
    const view = viewOf()
    expect(view.stars).toEqual({ count: 4, words: "OCOP 4 sao" })
    expect(view).toMatchObject({ until: "31/12/2027", lastDay: "2027-12-31" })
  })

  test("shows price, stock and that they are made up", () => {
    expect(viewOf().offer).toEqual({ price: "58.000\u00a0₫", stock: "Còn 12", demonstration: true })
  })

  test("lists every label fact, filled or missing", () => {
    const label = viewOf().label
    expect(label).toHaveLength(12)
    expect(label.find(({ term }) => term === "Khối lượng tịnh")?.value).toBe("300 g")
    expect(label.find(({ term }) => term === "Thành phần")?.value).toBeNull()
  })
})

describe("its name", () => {
  test("is the English one in English, where there is one", () => {
    expect(viewOf(crackers, "en").name).toEqual({ text: "Shrimp crackers" })
  })

  test("is marked as Vietnamese in English, where there is none", () => {
    const crab = productOf({ handle: "ba-khia", name: "Ba khía" })
    expect(viewOf(crab, "en").name).toEqual({ text: "Ba khía", lang: "vi" })
    expect(viewOf(crab, "vi").name).toEqual({ text: "Ba khía" })
  })
})

test("a product whose producer no source names has stars and no price", () => {
  const view = viewOf(productOf({ handle: "ba-khia", name: "Ba khía", producerHandle: null }))
  expect(view).toMatchObject({ state: "shown", reason: "producer-unnamed", maker: null, offer: null })
  expect(view.stars?.count).toBe(4)
})

describe("a lapsed product", () => {
  const lapsed = productOf({
    handle: "cu",
    name: "Cũ",
    recognitions: [{ ...recognition, recognisedOn: "2022-01" }],
  })

  test("has neither stars nor price", () => {
    expect(viewOf(lapsed)).toMatchObject({ state: "lapsed", stars: null, offer: null, buyable: null })
  })

  test("says since when", () => {
    expect(viewOf(lapsed).until).toBe("31/12/2024")
  })
})

test("an earlier recognition stands apart from the one that holds", () => {
  const earlier = { ...recognition, slug: "x-2022", stars: 3 as const, batch: "2021-province-2", recognisedOn: "2022-01" }
  const view = viewOf(productOf({ handle: "x", name: "X", recognitions: [recognition, earlier] }))
  expect(view.recognition.stars).toBe(4)
  expect(view.earlier.map(({ batch }) => batch)).toEqual(["Cấp tỉnh, đợt 2 năm 2021"])
})
