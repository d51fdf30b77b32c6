import { expect, test } from "vitest"
import { toVnd } from "#domain/vnd"
import { comparePrices } from "./compare-prices"

const priced = (price: number | null) => ({
  offer:
    price === null
      ? null
      : { productId: "p", variantId: "v", price: toVnd(price), available: 9, demonstration: true },
})
const parts = [
  { quantity: 2, product: priced(15_000) },
  { quantity: 1, product: priced(58_000) },
]

test("the parts as often as they lie in it, and the packaging, stand beside the price", () => {
  const packaging = { cost: toVnd(20_000), ...priced(25_000) }
  expect(comparePrices(toVnd(129_000), parts, packaging)).toEqual({
    parts: 88_000,
    packaging: 25_000,
    together: 113_000,
    box: 129_000,
    difference: 16_000,
  })
})

test("packaging that is not sold by itself counts with its cost, none with nothing", () => {
  expect(comparePrices(toVnd(100_000), parts, { cost: toVnd(20_000), offer: null })?.difference).toBe(-8_000)
  expect(comparePrices(toVnd(88_000), parts, null)?.difference).toBe(0)
})

test("a part without a price leaves nothing to compare", () => {
  expect(comparePrices(toVnd(100_000), [...parts, { quantity: 1, product: priced(null) }], null)).toBeNull()
})
