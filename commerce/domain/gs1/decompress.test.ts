import fc from "fast-check"
import { expect, it } from "vitest"
import { decompressPath } from "./decompress"
import { DigitalLinkError } from "./digital-link"

const GTIN = "/01/09506000134352"

/** Compressed by GS1's own toolkit (gs1/GS1DigitalLinkToolkit.js), with sequences and without. */
it.each([
  ["/ARFKk4XBoA", GTIN],
  ["/CxFKk4XBoI1XgkY", `${GTIN}/10/ABC123`],
  ["/ARFKk4XBoCCNV4JG", `${GTIN}/10/ABC123`],
  ["/CxFKk4XBoNUtH22m3X-uouhBSg", `${GTIN}/10/lo-2026_11?17=270501`],
  ["/ARFKk4XBoCDVLR9tpt1_rqLoQUo", `${GTIN}/10/lo-2026_11?17=270501`],
  ["/GhFKk4XBoIlXglgZQKMDk", `${GTIN}/10/ABC1/21/12345?17=180426`],
  ["/ARFKk4XBoCCJV4IuWBlEIKMDk", `${GTIN}/10/ABC1/21/12345?17=180426`],
  ["/CxFKk4XBoQ2HEvxoMg", `${GTIN}/10/ab%2Fc%20d`],
  ["/ChFKk4XBoIRUIJG9W33e", `${GTIN}/22/2A/10/DEADBEEF`],
  ["/ARFKk4XBoCBVvVt93gI", `${GTIN}/10/deadbeef01`],
  ["/LRFKk4XBoAAYYuYkEnJEgJW", `${GTIN}?3103=000195&17=201225&3922=0299`],
  ["/CxFKk4XBoAI-IlinkTypegfPzYuuGng", `${GTIN}/10/1?linkType=gs1%3Apip`],
  ["/ARFKk4XBoCACPiJYp5E8qXoHz82Lrhp4A", `${GTIN}/10/1?linkType=gs1%3Apip`],
])("%s → %s", (compressed, path) => {
  expect(decompressPath(compressed)).toBe(path)
})

it.each(["/", "/hop-qua/", "/san-pham/tom-kho/", "/gio-hang", "/01/09506000134352", "/a.b.c.d.e.f"])(
  "leaves %s alone",
  (path) => {
    expect(decompressPath(path)).toBeNull()
  },
)

it("says so when it is cut short", () => {
  expect(() => decompressPath("/CxFKk4XBoI1")).toThrow("cut short")
})

it("ends whatever it is given, in a path or in its own error", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{2,60}$/), (packed) => {
      try {
        expect(decompressPath(`/${packed}`) ?? "/").toMatch(/^\//)
      } catch (error) {
        expect(error).toBeInstanceOf(DigitalLinkError)
      }
    }),
    { numRuns: 1000 },
  )
})
