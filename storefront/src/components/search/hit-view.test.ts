import { expect, test } from "vitest"
import { parseDay } from "#domain/day"
import { toVnd } from "#domain/vnd"
import { documentNamed } from "#search/__tests__/document"
import type { SearchDocument } from "#search/documents"
import type { Hit, Understood } from "#search/port"
import vi from "#content/copy/vi.json"
import { sayUnderstood, sayWords, toConditions } from "./conditions"
import { sayer } from "./face.client"
import { toHitView } from "./hit-view"

const say = sayer(vi)

const document = documentNamed("Muối hạt", {
  handle: "muoi",
  nameEn: "Sea salt",
  detail: "HTX Muối",
  lastDay: parseDay("2027-12-31"),
  price: toVnd(50_000),
  inStock: false,
  demonstration: true,
})
const hit = (more: Partial<SearchDocument> = {}): Hit => ({
  document: { ...document, ...more },
  name: [{ text: "Muối hạt", hit: false }],
  km: null,
})

test("a price that is made up and a shelf that is empty are said beside the price", () => {
  const { price, notes, stars, href } = toHitView(hit(), "muối", "vi", say)
  expect(price).toBe("50.000\u00a0₫")
  expect(notes).toEqual(["giá minh hoạ", "Tạm hết hàng"])
  expect(stars).toBe("OCOP 4 sao")
  expect(href).toBe("/san-pham/muoi/")
  expect(toHitView(hit({ price: null }), "muối", "vi", say).price).toBe("")
})

test("an English page has the English name with what was looked for in it, else the Vietnamese one as such", () => {
  const english = toHitView(hit(), "salt", "en", say)
  expect(english.name).toEqual([
    { text: "Sea ", hit: false },
    { text: "salt", hit: true },
  ])
  expect(english.nameLang).toBe("")
  expect(toHitView(hit({ nameEn: null }), "salt", "en", say).nameLang).toBe("vi")
})

test("a story leads to the page of its producer", () => {
  expect(toHitView(hit({ kind: "story", handle: "htx" }), "", "vi", say).href).toBe("/chu-the/htx/")
})

test("what was understood is said back in the words of the page", () => {
  const understood: Understood = {
    filters: { stars: [4], maxPrice: toVnd(200_000), kinds: ["gift-box"] },
    near: { name: "xã Đất Mũi", at: { latitude: 8.6, longitude: 104.8 } },
    mended: "bánh phồng tôm",
    left: ["ngon"],
  }
  expect(toConditions(understood, say).map(({ key }) => key)).toEqual([
    "kinds:gift-box",
    "stars:4",
    "maxPrice",
    "near",
  ])
  expect(sayWords(understood, say)).toEqual(["Tìm theo “bánh phồng tôm”", "Không tính tới: ngon"])
  expect(sayUnderstood(understood, say).at(-1)).toBe(
    "Hiểu là: Hộp quà, 4 sao, đến 200.000\u00a0₫, gần xã Đất Mũi",
  )
})
