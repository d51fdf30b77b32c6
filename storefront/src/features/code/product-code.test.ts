import { describe, expect, test } from "vitest"
import type { CatalogueProduct } from "#domain/catalogue"
import { parseDay } from "#domain/day"
import { catalogueOf, productOf, recognition, salesPointOf } from "../../medusa/catalogue.fixture"
import { toPointCode } from "./point-code"
import { toProductCode } from "./product-code"

const crackers = productOf({ handle: "banh-phong-tom", name: "Bánh phồng tôm", nameEn: "Shrimp crackers" })

function viewOf(product: CatalogueProduct, locale: "vi" | "en" = "vi") {
  const salesPoints = [
    salesPointOf({ handle: "co", productHandles: [product.handle] }),
    salesPointOf({ handle: "khong" }),
    salesPointOf({ handle: "dong", productHandles: [product.handle], closesOn: parseDay("2026-11-01") }),
  ]
  const catalogue = { ...catalogueOf([product]), salesPoints }
  return toProductCode(product, { catalogue, stories: [], places: [], locale })
}

describe("the page of a product's code", () => {
  test("says that the stars hold and offers to send it home, until the day after their last", () => {
    const view = viewOf(crackers)
    expect(view.now).toMatchObject({ hold: true, toBuy: true })
    expect(view.now.stars).toBe("Còn. OCOP 4 sao, đến hết ngày 31/12/2027.")
    expect(view.then).toMatchObject({ hold: false, toBuy: false })
    expect(view.then?.stars).toContain("hết hạn sau ngày 31/12/2027")
  })

  test("names the open sales points that have it, and no other", () => {
    expect(viewOf(crackers).points.map(({ handle }) => handle)).toEqual(["co"])
  })

  test("offers nothing of a product with a recalled lot, and says why", () => {
    const lot = {
      code: "A1",
      madeOn: null,
      expiresOn: null,
      recall: { on: parseDay("2026-11-20"), reason: "Lẫn mảnh nhựa.", reasonEn: null, clearedOn: null },
    }
    const view = viewOf({ ...crackers, lots: [lot] })
    expect(view.now).toMatchObject({ hold: true, toBuy: false })
    expect(view.now.home).toContain("lô đang thu hồi")
    expect(view.product.recalls).toHaveLength(1)
  })

  test("of a product whose stars are over says so at once and never turns", () => {
    const over = productOf({
      handle: "cu",
      name: "Cũ",
      recognitions: [{ ...recognition, recognisedOn: "2022-01" }],
    })
    const view = viewOf(over, "en")
    expect(view.now).toMatchObject({ hold: false, toBuy: false })
    expect(view.now.stars).toBe("No. The recognition ended after 31/12/2024.")
    expect(view.then).toBeNull()
  })
})

test("the page of a sales point's code leads to each product with the point in its address", () => {
  const point = salesPointOf({ productHandles: [crackers.handle] })
  const view = toPointCode(point, { ...catalogueOf([crackers]), salesPoints: [point] }, "en")
  expect(view.shelf.map(({ href }) => href)).toEqual([`/en/q/${crackers.code}/?diem=${point.code}`])
})
