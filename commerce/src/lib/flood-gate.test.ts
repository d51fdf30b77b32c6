import { expect, it } from "vitest"

import { FloodGate } from "./flood-gate"

const LIMITS = { windowMs: 1000, each: 2, all: 3 }

it("lets an address in so many times in its window, and then again", () => {
  const gate = new FloodGate(LIMITS)
  expect([0, 10, 20].map((now) => gate.admits("a", now))).toEqual([true, true, false])
  expect(gate.admits("b", 30)).toBe(true)
  expect(gate.admits("a", 1000)).toBe(true)
})

it("closes to all when many addresses come together", () => {
  const gate = new FloodGate(LIMITS)
  expect(["a", "b", "c", "d"].map((address) => gate.admits(address, 0))).toEqual([true, true, true, false])
})
