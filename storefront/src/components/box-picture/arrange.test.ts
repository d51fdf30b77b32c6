import fc from "fast-check"
import { expect, test } from "vitest"
import { arrange } from "./arrange"

const reaches = fc.array(fc.integer({ min: 60, max: 160 }), { minLength: 1, maxLength: 14 })

test("whatever is in a box stands between its walls, those behind drawn first", () => {
  fc.assert(
    fc.property(reaches, (all) => {
      const places = arrange(all)
      expect(places).toHaveLength(Math.min(all.length, 9))
      expect(new Set(places.map(({ index }) => index)).size).toBe(places.length)
      for (const { index, x, scale } of places) {
        const half = (all[index] ?? 0) * scale
        expect(x - half).toBeGreaterThan(60)
        expect(x + half).toBeLessThan(540)
      }
      const feet = places.map(({ y }) => y)
      expect(feet).toEqual(feet.toSorted((a, b) => a - b))
    }),
  )
})

test("a few stand in one row, each as large as the others", () => {
  const places = arrange([100, 110, 90, 120])
  expect(new Set(places.map(({ y }) => y)).size).toBe(1)
  expect(new Set(places.map(({ scale }) => scale)).size).toBe(1)
})
