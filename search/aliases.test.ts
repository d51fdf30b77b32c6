import { expect, test } from "vitest"
import { producerAliases, productAliases } from "./aliases"

test("only shrimp floss is also called ruốc tôm", () => {
  expect(productAliases("Chà bông tôm")).toContain("ruốc tôm")
  expect(productAliases("Tôm khô chà bông")).toContain("ruốc tôm")
  expect(productAliases("Mắm ruốc xào 9 Thúy")).not.toContain("ruốc tôm")
  expect(productAliases("Ruốc khô")).toEqual([])
  expect(productAliases("Bột gạo lứt")).not.toContain("rice")
})

test("a name is known in NFD as well", () => {
  expect(productAliases("Bánh phồng tôm".normalize("NFD"))).toContain("phồng tôm")
})

test("a legal form is found short and in full", () => {
  expect(producerAliases("HTX Cái Bát")).toEqual(["hợp tác xã"])
  expect(producerAliases("Hộ kinh doanh Thúy Lực")).toEqual(["HKD hộ kinh doanh"])
  expect(producerAliases("Công ty Cổ phần Muối Bạc Liêu")).toEqual([])
})
