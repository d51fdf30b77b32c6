import { expect, test } from "vitest"
import { catalogueOf, productOf, recognition } from "../medusa/catalogue.fixture"
import { toFeed } from "./feed"

const SITE = new URL("https://shop.example.vn")

const lapsed = { ...recognition, slug: "cu", recognisedOn: "2020-01" }
const products = [
  productOf({
    handle: "mam",
    name: "Mắm <ba khía> & tôm",
    recognitions: [{ ...recognition, recognisedOn: "2024-07" }],
  }),
  productOf({ handle: "moi", name: "Muối" }),
  productOf({ handle: "cu", name: "Khô cũ", recognitions: [lapsed] }),
]
const feed = toFeed(catalogueOf(products), SITE)

test("the feed has what holds stars, the newest recognition first, and no price", () => {
  expect([...feed.matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id)).toEqual([
    "https://shop.example.vn/san-pham/moi/",
    "https://shop.example.vn/san-pham/mam/",
  ])
  expect(feed).not.toMatch(/₫|58[.,]?000/)
})

test("what XML reads as its own is escaped", () => {
  expect(feed).toContain("<title>Mắm &lt;ba khía&gt; &amp; tôm</title>")
  expect(feed).not.toContain("<ba khía>")
})
