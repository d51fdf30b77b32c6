import { expect, it } from "vitest"

import type { SoldVariant } from "./goods"
import { refuseShortage } from "./stock-rules"

const titles = new Map([["shrimp", "Tôm khô"]])
const loose: SoldVariant = {
  id: "loose",
  title: "Tôm khô",
  ...{ box: null, packaging: null, published: true, demonstration: false },
  goods: [],
  needs: new Map([["shrimp", 1]]),
  itemTitles: titles,
}
const box: SoldVariant = { ...loose, id: "box", title: "Hộp quà", needs: new Map([["shrimp", 2]]) }
const lines = [
  { variantId: "box", quantity: 1 },
  { variantId: "loose", quantity: 1 },
]

it("adds up what a box and a loose packet need of the same item", () => {
  expect(() => refuseShortage(lines, [box, loose], new Map([["shrimp", 3]]))).not.toThrow()
  expect(() => refuseShortage(lines, [box, loose], new Map([["shrimp", 2]]))).toThrow(
    expect.objectContaining({
      code: "ocop_out_of_stock",
      message: expect.stringContaining("«Tôm khô» còn 2, giỏ hàng cần 3"),
    }),
  )
})

it("says that nothing is left where staff took away more than was free", () => {
  expect(() => refuseShortage(lines, [box, loose], new Map([["shrimp", -4]]))).toThrow("còn 0")
})

it("asks nothing of a variant whose stock is not managed", () => {
  expect(() =>
    refuseShortage(
      lines,
      [
        { ...box, needs: new Map() },
        { ...loose, needs: new Map() },
      ],
      new Map(),
    ),
  ).not.toThrow()
})
