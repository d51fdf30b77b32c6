import type { PackshotFacts } from "./facts"
import { measure, write } from "./lettering"
import { at, path, type Svg } from "./svg"

/** "300 g (mẫu)": a weight made up for the demonstration says so. */
export function weightWords({ grams, sample }: PackshotFacts): string | null {
  if (grams === null) return null
  const amount = grams >= 1000 ? `${String(grams / 1000).replace(".", ",")} kg` : `${grams} g`
  return sample ? `${amount} (mẫu)` : amount
}

const STAR = "M0-5L1.5-1.6 5-1.5 2.3.8 3.2 4.5 0 2.4-3.2 4.5-2.3.8-5-1.5-1.5-1.6z"

/** Neutral stars with the words; the programme's own mark is never drawn. */
export function starRow(count: number, middle: number, y: number, mark: string, ink: string): Svg {
  const words = `OCOP ${count} sao`
  const wide = measure(words, 9, "600")
  const left = middle - (count * 11 + 4 + wide) / 2
  const stars = Array.from({ length: count }, (_, index) =>
    at(left + 5.5 + index * 11, y, 1, 0, path(STAR, mark)),
  )
  return (
    stars.join("") +
    write({ text: words, x: left + count * 11 + 4, y: y + 3.2, size: 9, weight: "600", anchor: "start" }, ink)
  )
}

/** Whether one colour would be lost on the other. */
export function isNear(a: string, b: string): boolean {
  const parts = (colour: string) => [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16))
  const other = parts(b)
  return Math.hypot(...parts(a).map((value, index) => value - (other[index] ?? 0))) < NEAR
}

const NEAR = 95
