import { describe, expect, it } from "vitest"
import en from "#content/copy/en.json"
import vi from "#content/copy/vi.json"
import { toVnd } from "#domain/vnd"
import type { CartLine } from "../../medusa/cart-types"
import { CommerceError, type CommerceErrorKind } from "../../medusa/commerce-error"
import { islandTranslator } from "./island"
import { explain } from "./refusal"

function line(title: string, productHandle: string): CartLine {
  const price = toVnd(58_000)
  return {
    id: title,
    variantId: title,
    productHandle,
    title,
    ownBox: null,
    quantity: 1,
    unitPrice: price,
    total: price,
  }
}

const LINES = [line("Tôm khô tách vỏ", "tom-kho"), line("Muối hạt Bạc Liêu", "muoi-hat")]
const GOODS = { "tom-kho": { name: "Peeled dried shrimp", href: "/en/products/tom-kho/" } }
const inVietnamese = islandTranslator("vi", vi)
const inEnglish = islandTranslator("en", en)

describe("a refusal is explained", () => {
  it("with the name of the product that commerce names", () => {
    const message = "Không đủ hàng cho cả giỏ: «Tôm khô tách vỏ» còn 1, giỏ hàng cần 2."
    const error = new CommerceError("refused", "ocop_out_of_stock", message)
    expect(explain(error, inVietnamese, LINES, {})).toMatch(/^Không còn đủ hàng: Tôm khô tách vỏ \(/)
    expect(explain(error, inEnglish, LINES, GOODS)).toMatch(
      /^Not enough left in stock: Peeled dried shrimp \(/,
    )
  })

  it("with the name of a part of a gift box, which is no line", () => {
    const error = new CommerceError("refused", "ocop_out_of_stock", "«Ba khía muối» còn 0, giỏ hàng cần 1")
    expect(explain(error, inVietnamese, LINES, {})).toContain("Ba khía muối")
  })

  it("in the words of commerce where it is about a gift box, and in English in our own", () => {
    const message = "Đợt «Tết Đinh Mùi 2027» đã hết hạn đặt ngày 30/01/2027. Hãy bỏ hộp khỏi giỏ hàng."
    const error = new CommerceError("refused", "ocop_campaign_closed", message)
    expect(explain(error, inVietnamese, LINES, {})).toBe(message)
    expect(explain(error, inEnglish, LINES, {})).toMatch(/^This gift box cannot be ordered/)
  })

  it("with the one line that was changed", () => {
    const error = new CommerceError(
      "refused",
      "ocop_out_of_stock",
      "Some variant does not have the required inventory",
    )
    expect(explain(error, inVietnamese, LINES.slice(1), {})).toContain("Muối hạt Bạc Liêu")
  })

  it.each<[CommerceErrorKind, string]>([
    ["refused", "ocop_not_certified"],
    ["refused", "ocop_out_of_stock"],
    ["refused", "ocop_demonstration_refused"],
    ["refused", "total_changed"],
    ["refused", "payment"],
    ["refused", "noShipping"],
    ["refused", "something_new"],
    ["unreachable", "network"],
    ["unreachable", "conflict"],
    ["gone", "not_published"],
  ])("%s %s in both languages, without naming a key or a hole", (kind, code) => {
    const error = new CommerceError(kind, code, "…")
    for (const t of [inVietnamese, inEnglish]) {
      expect(explain(error, t, LINES, GOODS)).toMatch(/^[^{}]{20,}\.$/)
    }
  })
})
