import fc from "fast-check"
import { expect, it } from "vitest"

import { parseDay } from "../../domain/day"
import { isSignedBy, signQuote } from "./link"

const SIGNED = { id: "quote_01", revision: 2, validUntil: parseDay("2026-12-01") }

it("knows its own signature", () => {
  expect(isSignedBy(signQuote(SIGNED, "secret"), SIGNED, "secret")).toBe(true)
})

it.each([
  ["another quote", { ...SIGNED, id: "quote_02" }],
  ["another revision", { ...SIGNED, revision: 1 }],
  ["another last day", { ...SIGNED, validUntil: parseDay("2026-12-02") }],
])("does not take it for %s", (_, other) => {
  expect(isSignedBy(signQuote(SIGNED, "secret"), other, "secret")).toBe(false)
})

it("does not take what another secret signed, or anything else", () => {
  expect(isSignedBy(signQuote(SIGNED, "another"), SIGNED, "secret")).toBe(false)
  fc.assert(fc.property(fc.string(), (text) => !isSignedBy(text, SIGNED, "secret")))
})

it("signs with a key of its own, not with the secret", () => {
  expect(signQuote(SIGNED, "secret")).toMatch(/^[\w-]{43}$/)
})
