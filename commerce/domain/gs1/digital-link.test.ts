import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { NAMED_VECTORS, SHORT_GTIN_VECTORS, VECTORS } from "../__tests__/digital-link-vectors"
import { checkDigit } from "./check-digit"
import { DigitalLinkError, parseDigitalLink, toElementString } from "./digital-link"

describe("GS1's own vectors", () => {
  it.each(VECTORS)("%s → %s", (address, elements) => {
    if (elements === null) expect(() => parseDigitalLink(address)).toThrow(DigitalLinkError)
    else expect(toElementString(parseDigitalLink(address))).toBe(elements)
  })

  it.each(SHORT_GTIN_VECTORS)("a GTIN that is not of 14 digits: %s", (address, elements) => {
    const isWhole = VECTORS.some(([other, expected]) => other === address && expected === elements)
    if (isWhole) expect(toElementString(parseDigitalLink(address))).toBe(elements)
    else expect(() => parseDigitalLink(address)).toThrow(DigitalLinkError)
  })

  it.each(NAMED_VECTORS)("the deprecated name in %s is none", (address) => {
    expect(() => parseDigitalLink(address)).toThrow(DigitalLinkError)
  })

  it("takes a value of 90 characters and none of 91", () => {
    const address = `https://a/01/12312312312333?99=${"A".repeat(90)}`
    expect(parseDigitalLink(address).attributes[0]?.value).toHaveLength(90)
    expect(() => parseDigitalLink(`${address}A`)).toThrow(DigitalLinkError)
  })

  it("takes no more elements than GS1's parser", () => {
    const many = Array.from({ length: 65 }, (_, at) => `x${at}=1`).join("&")
    expect(() => parseDigitalLink(`https://a/01/12312312312333?${many}`)).toThrow("more than 64")
  })
})

it("never ends in anything but a link or its own error", () => {
  const part = fc.oneof(
    fc.constantFrom("01", "10", "21", "00", "9506000134352", "09506000134352", "%00", "%", "?", "="),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      try {
        parseDigitalLink(`https://a/${parts.join("/")}`)
      } catch (error) {
        expect(error).toBeInstanceOf(DigitalLinkError)
      }
    }),
  )
})

it("finds every single wrong digit of a GTIN", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{13}$/),
      fc.nat(13),
      fc.integer({ min: 1, max: 9 }),
      (digits, at, by) => {
        const gtin = `${digits}${checkDigit(digits)}`
        expect(parseDigitalLink(`https://a/01/${gtin}`).key.value).toBe(gtin)
        const wrong = `${gtin.slice(0, at)}${(Number(gtin[at]) + by) % 10}${gtin.slice(at + 1)}`
        expect(() => parseDigitalLink(`https://a/01/${wrong}`)).toThrow("check digit")
      },
    ),
  )
})
