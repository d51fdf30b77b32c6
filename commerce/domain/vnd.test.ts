import fc from "fast-check"
import { expect, test } from "vitest"
import { formatVnd, toVnd } from "./vnd"

test.each([
  [0, "0\u00a0₫"],
  [999, "999\u00a0₫"],
  [18_000, "18.000\u00a0₫"],
  [1_850_000, "1.850.000\u00a0₫"],
])("%i is written %s", (amount, text) => {
  expect(formatVnd(toVnd(amount))).toBe(text)
})

test.each([-1, 0.5, 18_000.01, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
  "%d is no amount in whole đồng",
  (amount) => {
    expect(() => toVnd(amount)).toThrow(`${amount} is not an amount in whole đồng`)
  },
)

test("what is written reads back to the same amount, so that nothing is divided by 100", () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (amount) => {
      expect(Number(formatVnd(toVnd(amount)).replace(/[^\d]/g, ""))).toBe(amount)
    }),
  )
})
