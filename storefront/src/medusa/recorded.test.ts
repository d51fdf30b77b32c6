import { expect, test } from "vitest"
import { catalogueOf, productOf } from "./catalogue.fixture"
import { CatalogueError } from "./port"
import { parseCatalogue, parseImages, recordedCatalogue } from "./recorded"

const whole = catalogueOf([productOf({ handle: "banh-phong-tom", name: "Bánh phồng tôm" })])

test("a recording is read as commerce answered it", () => {
  const { images, ...recorded } = whole
  expect(parseCatalogue(JSON.stringify(recorded), "catalogue.json")).toEqual(recorded)
  expect(parseImages(JSON.stringify(images), "images.json")).toEqual(images)
})

test("a fault is told with its file and field", () => {
  const [product] = whole.products
  const broken = { ...whole, products: [{ ...product, group: "drinks" }] }
  const parse = () => parseCatalogue(JSON.stringify(broken), "catalogue.json")
  expect(parse).toThrow(CatalogueError)
  expect(parse).toThrow(/catalogue\.json .*\n {2}products\.0\.group: /)
})

test("a price with a fraction is refused", () => {
  const text = JSON.stringify(whole).replace("58000", "58000.5")
  expect(() => parseCatalogue(text, "catalogue.json")).toThrow(
    /products\.0\.offer\.price: must be whole đồng/,
  )
})

test("text that is not JSON is refused with its file", () => {
  expect(() => parseCatalogue("<html>", "catalogue.json")).toThrow("catalogue.json is not JSON")
})

test("a recording that is not there says what to do", async () => {
  await expect(recordedCatalogue("/nowhere/catalogue.json").read()).rejects.toThrow(
    "CATALOGUE_FILE names /nowhere/catalogue.json, which cannot be read; record the catalogue again",
  )
})

test("a list of photographs that the publication did not write is refused with its file and field", () => {
  const broken = JSON.stringify({ "http://localhost:9000/static/a.jpg": { width: 0 } })
  expect(() => parseImages(broken, "images.json")).toThrow(/images\.json .*\n {2}http.*a\.jpg\.width: /)
})
