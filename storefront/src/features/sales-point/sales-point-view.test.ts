import { expect, test } from "vitest"
import { parseDay } from "#domain/day"
import { toProductCode } from "#domain/product-code"
import { catalogueOf, productOf, salesPointOf } from "../../medusa/catalogue.fixture"
import { toSalesPointPage } from "./sales-point-view"

const DAT_MUI = "32248"
const BAC_LIEU = "31825"

const here = salesPointOf({ handle: "dat-mui", commune: DAT_MUI, productHandles: ["tom-kho", "khong-con"] })
const near = salesPointOf({ handle: "gan", code: toProductCode(901), commune: DAT_MUI })
const far = salesPointOf({ handle: "xa", code: toProductCode(902), commune: BAC_LIEU })
const closed = salesPointOf({
  handle: "dong",
  code: toProductCode(903),
  commune: DAT_MUI,
  closesOn: parseDay("2026-01-01"),
})
const catalogue = {
  ...catalogueOf([productOf({ handle: "tom-kho", name: "Tôm khô" })]),
  salesPoints: [here, near, far, closed],
}

test("a sales point shows what it stocks of what still has a page, and who else is open near it", () => {
  const view = toSalesPointPage(here, { catalogue, places: [], locale: "vi" })
  expect(view.products.map(({ handle }) => handle)).toEqual(["tom-kho"])
  expect(view.others.map(({ handle }) => handle)).toEqual(["gan"])
})

test("one outside the province is near nothing that we know of", () => {
  const outside = salesPointOf({ commune: null })
  const view = toSalesPointPage(outside, { catalogue, places: [], locale: "vi" })
  expect(view.others).toEqual([])
})
