import { expect, test } from "vitest"
import type { PackshotFacts } from "../packshot/facts"
import { drawBox, type BoxFacts } from "./draw-box"

const piece = (handle: string): PackshotFacts => ({
  handle,
  name: `Tôm khô ${handle}`,
  group: "food",
  producer: "HTX Cái Bát",
  whereabouts: "",
  stars: null,
  grams: null,
  sample: false,
})

const box: BoxFacts = {
  name: "Hộp quà Tết Đinh Mùi 2027",
  tier: "classic",
  packagingName: "Hộp giấy vừa",
  pieces: ["a", "b", "c", "a", "d"].map(piece),
}

test("no two things of a drawing share a name, and every name that is used is there", () => {
  const svg = drawBox(box)
  const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of svg.matchAll(/(?:url\(#|href="#)([\w-]+)/g)) expect(ids).toContain(id)
})

test("a box is drawn of its pieces, its name and its packaging", () => {
  const drawing = drawBox(box)
  expect(drawBox({ ...box, pieces: box.pieces.slice(1) })).not.toBe(drawing)
  expect(drawBox({ ...box, name: "Hộp quà nhỏ" })).not.toBe(drawing)
  expect(drawBox({ ...box, packagingName: "Hộp cói đan" })).not.toBe(drawing)
  expect(drawBox(box)).toBe(drawing)
})
