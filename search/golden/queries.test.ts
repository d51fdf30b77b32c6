import { describe, expect, test } from "vitest"
import { keepsTo } from "./condition"
import { CLASSES, parseGolden, readGolden } from "./read-golden"

const golden = readGolden()
const LEAST = 25
const BIG = ["exact", "toneless", "slip", "telex"]

describe("the golden set", () => {
  test("has enough queries to tell a change from chance", () => {
    expect(golden.length).toBeGreaterThanOrEqual(420)
  })

  test.each(CLASSES)("has enough of the class “%s”", (name) => {
    const count = golden.filter((query) => query.class === name).length
    expect(count).toBeGreaterThanOrEqual(BIG.includes(name) ? 40 : LEAST)
  })

  test("keeps about a fifth aside", () => {
    const share = golden.filter(({ heldOut }) => heldOut).length / golden.length
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.25)
  })

  test("asks in NFD as well", () => {
    expect(golden.filter(({ query }) => query !== query.normalize("NFC")).length).toBeGreaterThanOrEqual(10)
  })
})

describe("a line is refused", () => {
  const line = (text: string) => () =>
    parseGolden(`query,class,expected,never\nmuối,exact,product_muoi,\n${text}`)

  test.each([
    ["MUỐI ,exact,product_muoi,", "3: asks the same as line 2"],
    ["muoi,folded,product_muoi,", '3: has the unknown class "folded"'],
    ["muoi,exact,,", "3: expects nothing"],
    ["muoi,exact,muoi-hat,", '3: "muoi-hat" is no id'],
    ["muoi,exact,product_muoi,price<200000", '3: "price<200000" is no condition'],
    ["muoi, tôm,exact,product_muoi,", "3: has 5 cells instead of 4"],
    [",exact,product_muoi,", "3: has no query"],
  ])("“%s”: %s", (text, message) => {
    expect(line(text)).toThrow(message)
  })

  test("and so is a file with other columns", () => {
    expect(() => parseGolden("query,expected\n")).toThrow("1: the first line must be")
  })
})

test("what has no price keeps to no condition of price", () => {
  const [cheap] = parseGolden("query,class,expected,never\nmuối,condition,product_muoi,price<=20000").flatMap(
    ({ never }) => never,
  )
  expect(cheap && keepsTo({ price: null, stars: 5 }, cheap)).toBe(false)
  expect(cheap && keepsTo({ price: 20_000, stars: 5 }, cheap)).toBe(true)
  expect(cheap && keepsTo({ price: 20_001, stars: 5 }, cheap)).toBe(false)
})
