import { expect, test } from "vitest"
import { toVnd } from "#domain/vnd"
import type { Facets, Understood } from "#search/port"
import { sayer } from "../../components/search/face.client"
import vi from "#content/copy/vi.json"
import { readAddress } from "./address"
import { toChips, withoutFilters } from "./chips"
import { toFacetViews, toggle } from "./facet-view"

const say = sayer(vi)
const facets: Facets = {
  kinds: { producer: 1, product: 4 },
  groups: { food: 3 },
  stars: { 3: 1, 4: 3 },
  communes: { "xã Tân Ân": 1, "phường An Xuyên": 2 },
  price: null,
  inStock: 2,
}
const understood: Understood = { filters: { maxPrice: toVnd(200_000) }, near: null, mended: null, left: [] }

test("values stand in the order of the trade, with those that are chosen even without a hit", () => {
  const views = toFacetViews(facets, readAddress("?loai=hop-qua&sao=4"), say)
  expect(views.loai.map(({ label, count, checked }) => [label, count, checked])).toEqual([
    ["Sản phẩm", 4, false],
    ["Hộp quà", 0, true],
    ["Người làm", 1, false],
  ])
  expect(views.sao.map(({ value, checked }) => [value, checked])).toEqual([
    ["4", true],
    ["3", false],
  ])
  expect(views.xa.map(({ label }) => label)).toEqual(["phường An Xuyên", "xã Tân Ân"])
})

test("a value goes in and out and leads back to the first page", () => {
  const chosen = readAddress("?sao=4&trang=3")
  expect(toggle(chosen, "sao", "5", true)).toEqual({ ...chosen, stars: [4, 5], pages: 1 })
  expect(toggle(chosen, "sao", "4", false)).toEqual({ ...chosen, stars: [], pages: 1 })
})

test("every condition in use is a chip, those out of the words first", () => {
  const chosen = readAddress("?q=muối&loai=san-pham&tu=50000&con=1&xa=xã+Tân+Ân")
  const chips = toChips(chosen, understood, say)
  expect(chips.map(({ label }) => label.replaceAll("\u00a0", " "))).toEqual([
    "đến 200.000 ₫",
    "Sản phẩm",
    "xã Tân Ân",
    "từ 50.000 ₫",
    "còn hàng",
  ])
  expect(chips[0]?.off).toEqual({ condition: "maxPrice" })
  expect(chips[3]?.off).toEqual({ choice: { ...chosen, from: null } })
  expect(withoutFilters(chosen)).toEqual(readAddress("?q=muối"))
})
