import { expect, test } from "vitest"
import { toVnd } from "#domain/vnd"
import { bothFilters } from "./filter"

test("conditions in the words come on top of those chosen", () => {
  expect(bothFilters({ stars: [4, 5], maxPrice: toVnd(100) }, { stars: [5], maxPrice: toVnd(80) })).toEqual({
    stars: [5],
    maxPrice: 80,
  })
  expect(bothFilters({ minPrice: toVnd(50) }, { minPrice: toVnd(20), inStock: true })).toEqual({
    minPrice: 50,
    inStock: true,
  })
  expect(bothFilters({ kinds: ["product"] }, {})).toEqual({ kinds: ["product"] })
  expect(bothFilters({ stars: [4] }, { stars: [5] })).toEqual({ stars: [] })
})
