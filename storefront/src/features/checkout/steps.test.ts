import { expect, it } from "vitest"
import { stepOf } from "./steps"

it.each([
  ["", "address"],
  ["#gift", "gift"],
  ["#delivery", "delivery"],
  ["#review", "review"],
  ["#elsewhere", "address"],
])("the address part %j leads to the step %s", (hash, step) => {
  expect(stepOf(hash)).toBe(step)
})
