import { expect, test } from "vitest"
import { drawProvince } from "./province-map"

const datMui = { latitude: 8.6046, longitude: 104.7208 }
const caMau = { latitude: 9.1769, longitude: 105.1524 }

test("every commune is a dot, and each point keeps its number of the list", () => {
  const map = drawProvince([datMui, null, caMau])
  expect(map.dots.match(/h0/g)).toHaveLength(64)
  expect(map.pins.map(({ number }) => number)).toEqual([1, 3])
})

test("north is up and east is right", () => {
  const [cape, town] = drawProvince([datMui, caMau]).pins
  expect(cape?.y).toBeGreaterThan(town?.y ?? 0)
  expect(cape?.x).toBeLessThan(town?.x ?? 0)
})

test("a point outside the province is not drawn at its edge", () => {
  expect(drawProvince([{ latitude: 21.03, longitude: 105.85 }]).pins).toEqual([])
})

test("two points at one place can both be read", () => {
  const [a, b] = drawProvince([caMau, caMau]).pins
  expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(19)
})
