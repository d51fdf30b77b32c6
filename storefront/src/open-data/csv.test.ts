import fc from "fast-check"
import { expect, test } from "vitest"
import { toCsv } from "./csv"

/** Reads as RFC 4180 says. */
function parse(csv: string): string[][] {
  const fields = [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, field = "", end] of fields) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    if (end === "\r\n") rows.push([])
  }
  return rows.slice(0, -1)
}

const bodyOf = (name: string) => parse(toCsv(["name"], [{ name }]).slice(1))[1]?.[0] ?? ""

test("Excel is told that it is UTF-8", () => {
  expect(toCsv(["a"], [])).toBe("\uFEFFa\r\n")
})

test.each(["=1+1", "+84912", "-2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")'])(
  "%j is shown and not reckoned",
  (formula) => {
    expect(bodyOf(formula)).toBe(`'${formula}`)
  },
)

test("numbers, nothing and what is true keep their form", () => {
  expect(toCsv(["a", "b", "c"], [{ a: -4, b: null, c: true }])).toBe("\uFEFFa,b,c\r\n-4,,true\r\n")
})

test("any text comes back as it was, but for the apostrophe before a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const body = bodyOf(text)
      expect(body).not.toMatch(/^[=+\-@\t\r]/)
      expect([text, `'${text}`]).toContain(body)
    }),
  )
})
