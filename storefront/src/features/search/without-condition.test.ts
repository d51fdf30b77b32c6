import { expect, test } from "vitest"
import { withoutCondition, type Read } from "./without-condition"

/** Knows «dưới <n>k», «<n> sao» and «gần <a> <b>», as the module of the engines does. */
function read(query: string): Read {
  const conditions: string[] = []
  const words = query
    .replace(/dưới \d+k/, () => (conditions.push("maxPrice"), ""))
    .replace(/(\d) sao/, (_, stars: string) => (conditions.push(`stars:${stars}`), ""))
    .replace(/gần \S+ \S+/, () => (conditions.push("near"), ""))
  return { conditions, words: words.split(/\s+/).filter(Boolean).join(" ") }
}

test.each([
  ["tôm khô dưới 200k", "maxPrice", "tôm khô"],
  ["dưới 200k tôm khô 4 sao", "maxPrice", "tôm khô 4 sao"],
  ["dưới 200k tôm khô 4 sao", "stars:4", "dưới 200k tôm khô"],
  ["khô gần Đất Mũi 4 sao", "near", "khô 4 sao"],
  ["4 sao", "stars:4", ""],
])("«%s» without %s is «%s»", (query, condition, rest) => {
  expect(withoutCondition(query, condition, read)).toBe(rest)
})

test("a condition that cannot be told from the words goes with them", () => {
  const always = (query: string): Read => ({
    conditions: query === "" ? [] : ["kinds:gift-box"],
    words: query,
  })
  expect(withoutCondition("quà Tết", "kinds:gift-box", always)).toBe("")
})
