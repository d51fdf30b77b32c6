import fc from "fast-check"
import { expect, it } from "vitest"

import { toVnd } from "./vnd"
import { vndInWords } from "./vnd-words"

it.each([
  [0, "Không đồng"],
  [1, "Một đồng"],
  [10, "Mười đồng"],
  [15, "Mười lăm đồng"],
  [21, "Hai mươi mốt đồng"],
  [24, "Hai mươi tư đồng"],
  [105, "Một trăm lẻ năm đồng"],
  [110, "Một trăm mười đồng"],
  [115, "Một trăm mười lăm đồng"],
  [1_000, "Một nghìn đồng chẵn"],
  [1_005, "Một nghìn không trăm lẻ năm đồng"],
  [185_000, "Một trăm tám mươi lăm nghìn đồng chẵn"],
  [1_000_500, "Một triệu năm trăm đồng"],
  [1_050_000, "Một triệu không trăm năm mươi nghìn đồng chẵn"],
  [300_000_000, "Ba trăm triệu đồng chẵn"],
  [1_234_567_891, "Một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt đồng"],
  [2_000_000_000, "Hai tỷ đồng chẵn"],
  [5_000_000_001, "Năm tỷ không trăm lẻ một đồng"],
  [1_000_000_000_000, "Một nghìn tỷ đồng chẵn"],
])("writes %i as «%s»", (amount, words) => {
  expect(vndInWords(toVnd(amount))).toBe(words)
})

const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
const OTHER_UNITS: Record<string, number> = { mốt: 1, tư: 4, lăm: 5 }

/** Reads an amount back as a person would who hears it, knowing nothing of how it was written. */
function hear(text: string): number {
  let billions = 0
  let below = 0
  let group = 0
  let unit = 0
  for (const word of text.toLowerCase().split(" ")) {
    const digit = OTHER_UNITS[word] ?? UNITS.indexOf(word)
    if (digit >= 0) unit = digit
    else if (word === "trăm") [group, unit] = [unit * 100, 0]
    else if (word === "mươi") [group, unit] = [group + unit * 10, 0]
    else if (word === "mười") [group, unit] = [group + 10, 0]
    else if (word === "triệu") [below, group, unit] = [below + (group + unit) * 1_000_000, 0, 0]
    else if (word === "nghìn") [below, group, unit] = [below + (group + unit) * 1000, 0, 0]
    else if (word === "tỷ") [billions, below, group, unit] = [below + group + unit, 0, 0, 0]
    else if (!["lẻ", "đồng", "chẵn"].includes(word)) throw new Error(`«${word}» is no word of a number`)
  }
  return billions * 1_000_000_000 + below + group + unit
}

it("writes every amount so that it is heard as itself, in composed letters", () => {
  const amounts = fc.oneof(fc.nat(2_000), fc.nat(2_000_000_000), fc.nat({ max: 999_999_999_999_999 }))
  fc.assert(
    fc.property(amounts, (amount) => {
      const words = vndInWords(toVnd(amount))
      expect(hear(words)).toBe(amount)
      expect(words.normalize("NFC")).toBe(words)
    }),
    { numRuns: 2000 },
  )
})
