import fc from "fast-check"
import { expect, test } from "vitest"
import { toProductCode } from "#domain/product-code"
import { findBadCode } from "./bad-code"

const CODE = toProductCode(123_456)
const wrong = (CODE.startsWith("2") ? "3" : "2") + CODE.slice(1)

test.each([
  [`/q/${CODE}/`, "unknown", null],
  [`/en/q/${CODE}`, "unknown", null],
  [`/q/${wrong}/`, "mistyped", null],
  [`/q/${CODE.toUpperCase()}/`, "capitals", CODE],
  ["/q/0O0O0O0/", "mistyped", null],
  ["/q/", "shape", null],
  ["/q/abc/", "shape", null],
  [`/q/${CODE}/lo/A1/`, "shape", null],
  ["/q/%3Cscript%3Ealert(1)%3C/script%3E/", "shape", null],
  ["/01/9506000134352", "gtinLength", null],
  ["/01/09506000134353/10/A", "gtinDigit", null],
  ["/01/09506000134352/", "barcode", null],
  ["/01/%3Cscript%3E", "barcode", null],
])("%s: %s", (pathname, why, meant) => {
  expect(findBadCode(pathname)).toMatchObject({ why, meant })
})

test("another address is no code", () => {
  expect(findBadCode("/san-pham/khong-co/")).toBeNull()
  expect(findBadCode("/qua-tang/")).toBeNull()
})

test("whatever is behind the code's folder is answered", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(findBadCode(`/q/${text.replaceAll("\n", "")}`)?.why).toBeDefined()
    }),
  )
})
