import { expect, test } from "vitest"
import { addressOf, planWidths } from "./plan"
import { RECIPE } from "./recipe"

test("a large photograph gets every width", () => {
  expect(planWidths(4032, RECIPE)).toEqual([320, 640, 1080])
})

test("no width is above the source's own, which takes the place of the widest", () => {
  expect(planWidths(800, RECIPE)).toEqual([320, 640, 800])
  expect(planWidths(200, RECIPE)).toEqual([200])
})

test("the address changes with the source and with the recipe, and with nothing else", () => {
  const source = Buffer.from("a photograph")
  const address = addressOf(source, RECIPE)
  expect(addressOf(Buffer.from("a photograph"), { ...RECIPE })).toBe(address)
  expect(addressOf(Buffer.from("another"), RECIPE)).not.toBe(address)
  expect(addressOf(source, { ...RECIPE, avif: { ...RECIPE.avif, quality: 60 } })).not.toBe(address)
  expect(addressOf(source, { ...RECIPE, revision: RECIPE.revision + 1 })).not.toBe(address)
})
