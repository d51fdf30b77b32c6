import { describe, expect, it } from "vitest"

import { toProductCode } from "../../../domain/product-code"
import { findProducts, productNames, type ShopProduct } from "./shop-products"

const product = (handle: string, name: string, producer: string | null): ShopProduct => ({
  ...{ id: handle, handle, name, producer, code: toProductCode(1), gtin: null },
})
const PRODUCTS = [
  product("muoi", "Muối hạt Bạc Liêu", "HTX Điền Hải"),
  product("tom", "Tôm khô", "HTX Sông Đầm"),
  product("mam", "Mắm tôm", null),
]
const found = (typed: string) => findProducts(PRODUCTS, typed).map(({ handle }) => handle)

describe("the products of the shop", () => {
  it("are found by every word of name or maker, with accents or without, in NFC or NFD", () => {
    expect(found("tom")).toEqual(["tom", "mam"])
    expect(found("TÔM htx".normalize("NFD"))).toEqual(["tom"])
    expect(found("dien hai muoi")).toEqual(["muoi"])
    expect(found("cua")).toEqual([])
    expect(found("  ")).toHaveLength(3)
  })

  it("are called by their names, and one that is gone by its handle", () => {
    const nameOf = productNames(PRODUCTS)
    expect([nameOf("muoi"), nameOf("cua")]).toEqual(["Muối hạt Bạc Liêu", "cua"])
  })
})
