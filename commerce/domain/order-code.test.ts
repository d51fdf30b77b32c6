import { expect, it } from "vitest"

import { formatOrderCode } from "./order-code"

it.each([
  [1, "OCM-000001"],
  [123, "OCM-000123"],
  [1_234_567, "OCM-1234567"],
])("writes order %i as %s", (number, code) => {
  expect(formatOrderCode(number)).toBe(code)
})
