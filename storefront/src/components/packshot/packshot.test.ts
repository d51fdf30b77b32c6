import { expect, test } from "vitest"
import type { PackshotFacts } from "./facts"
import { designOf, drawPackshot } from "./packshot"

const facts: PackshotFacts = {
  handle: "tom-kho",
  name: "Tôm khô",
  group: "food",
  producer: "HTX Cái Bát",
  whereabouts: "",
  stars: 4,
  grams: 200,
  sample: true,
}

const writing = (svg: string): string[] => svg.match(/<path class="text"[^>]*>/g) ?? []

test.each([
  ["Nước mắm Ngọc Trân", "food", "bottle"],
  ["Nước cốt trái nhàu nguyên chất SK NONI", "beverage", "bottle"],
  ["Mắm tôm chua ngọt", "food", "jar"],
  ["Bắp bò ngâm nước mắm", "food", "jar"],
  ["Bò viên", "food", "tray"],
  ["Trà xạ đen túi lọc", "beverage", "tea-box"],
  ["Cá khô bổi Ba Đức", "food", "vacuum"],
  ["Gạo sạch Ông Muộn", "food", "sack"],
  ["Muối hạt Bạc Liêu", "food", "salt-bag"],
  ["Tôm sú đông", "food", "frozen-box"],
  ["Yến tinh chế", "food", "nest-box"],
  ["Đũa đước", "handicraft", "chopsticks"],
  ["Ví nam da cá sấu", "handicraft", "wallet"],
  ["Homestay Hương Tràm", "tourism", "place"],
] as const)("%s is drawn as what it is", (name, group, kind) => {
  expect(designOf({ ...facts, name, group }).package).toBe(kind)
})

test("a name in NFD is drawn as in NFC", () => {
  expect(drawPackshot({ ...facts, name: facts.name.normalize("NFD") })).toBe(drawPackshot(facts))
})

/** Its name takes one line, whatever else stands on the label. */
const short: PackshotFacts = { ...facts, name: "Muối" }

test("stars are drawn only while they hold", () => {
  const lapsed = drawPackshot({ ...short, stars: null })
  expect(writing(drawPackshot(short)).length).toBe(writing(lapsed).length + 1)
})

test("a weight is written only where the shop sells it", () => {
  const unsold = drawPackshot({ ...short, grams: null })
  expect(writing(drawPackshot(short)).length).toBe(writing(unsold).length + 1)
  expect(drawPackshot({ ...short, sample: false })).not.toBe(drawPackshot(short))
})

test("a product nobody thought of has a package all the same", () => {
  for (const group of ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"] as const)
    expect(drawPackshot({ ...facts, name: "Thứ chưa từng có", group })).toContain("</svg>")
})
