import { expect, it } from "vitest"
import { GtinError, parseGtin } from "./gtin"

it.each([
  ["96385074", "00000096385074"],
  ["614141000036", "00614141000036"],
  ["950 6000 134352", "09506000134352"],
  ["09506000134352", "09506000134352"],
])("reads %s", (text, gtin) => {
  expect(parseGtin(text)).toBe(gtin)
})

it.each([
  ["9506000134353", "số kiểm tra"],
  ["95060001343", "có 11"],
  ["95060001343527x", "chỉ gồm chữ số"],
  ["", "chỉ gồm chữ số"],
])("refuses «%s» and says why", (text, why) => {
  expect(() => parseGtin(text)).toThrow(GtinError)
  expect(() => parseGtin(text)).toThrow(why)
})
