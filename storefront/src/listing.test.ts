import { expect, test } from "vitest"
import { countGroups, pickVaried, publishedCards } from "./listing"
import { catalogueOf, productOf, recognition } from "./medusa/catalogue.fixture"

const catalogue = catalogueOf([
  productOf({
    handle: "cu",
    name: "Tôm khô cũ",
    recognitions: [{ ...recognition, recognisedOn: "2022-01" }],
  }),
  productOf({ handle: "an-danh", name: "Ba khía", producerHandle: null }),
  productOf({ handle: "banh-1", name: "Bánh phồng tôm" }),
  productOf({ handle: "banh-2", name: "Bánh phồng hàu" }),
  productOf({ handle: "muoi", name: "Muối hạt", recognitions: [{ ...recognition, stars: 5 }] }),
])

test("a list has no lapsed product, and what is for sale with more stars comes first", () => {
  const handles = publishedCards(catalogue, "vi").map(({ handle }) => handle)
  expect(handles).toEqual(["muoi", "banh-2", "banh-1", "an-danh"])
})

test("groups count what is published", () => {
  expect([...countGroups(catalogue)]).toEqual([["food", { count: 4, days: "4*2027-12-31" }]])
})

test("a short shelf shows each kind and maker once before a second one", () => {
  const handles = pickVaried(publishedCards(catalogue, "vi"), 3).map(({ handle }) => handle)
  expect(handles).toEqual(["muoi", "an-danh", "banh-2"])
})
