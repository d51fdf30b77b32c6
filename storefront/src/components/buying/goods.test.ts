import { expect, it } from "vitest"
import type { CatalogueGiftBox, CatalogueProduct } from "#domain/catalogue"
import { goodsOf } from "./goods"

const catalogue = {
  products: [
    { handle: "tom-kho", name: "Tôm khô", nameEn: "Dried shrimp", offer: {} },
    { handle: "mam-loc", name: "Mắm lóc", nameEn: null, offer: {} },
    { handle: "homestay", name: "Homestay", nameEn: null, offer: null },
  ] as CatalogueProduct[],
  giftBoxes: [{ handle: "hop-tet", name: "Hộp quà Tết", nameEn: "Tết gift box" }] as CatalogueGiftBox[],
}

it("names what can be bought in the page's language, else leaves the Vietnamese name of the line, marked as such", () => {
  expect(goodsOf(catalogue, "en")).toEqual({
    "tom-kho": { name: "Dried shrimp", href: "/en/products/tom-kho/" },
    "mam-loc": { lang: "vi", href: "/en/products/mam-loc/" },
    "hop-tet": { name: "Tết gift box", href: "/en/gift-boxes/hop-tet/" },
  })
  expect(goodsOf(catalogue, "vi")["mam-loc"]).toEqual({ href: "/san-pham/mam-loc/" })
})
