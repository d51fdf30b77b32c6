import { describe, expect, it } from "vitest"
import { toCommerceError } from "./commerce-error"

const SHORTAGE = "Không đủ hàng cho cả giỏ: «Tôm khô» còn 1, giỏ hàng cần 2."

describe("an answer of Medusa becomes a CommerceError", () => {
  it.each([
    [
      400,
      { code: "ocop_out_of_stock", type: "not_allowed", message: SHORTAGE },
      "refused",
      "ocop_out_of_stock",
    ],
    [
      400,
      { code: "insufficient_inventory", type: "not_allowed", message: "…" },
      "refused",
      "ocop_out_of_stock",
    ],
    [400, { code: "ocop_not_certified", type: "not_allowed", message: "…" }, "refused", "ocop_not_certified"],
    [400, { type: "invalid_data", message: "Invalid request" }, "refused", "invalid_data"],
    [400, { type: "invalid_data", message: "Cart cart_1 is already completed." }, "gone", "cart_completed"],
    [
      400,
      {
        type: "invalid_data",
        message: "Variants v do not exist or belong to a product that is not published",
      },
      "gone",
      "not_published",
    ],
    [404, { type: "not_found", message: "Cart with id cart_1 not found" }, "gone", "not_found"],
    [409, { code: "invalid_state_error", message: "…" }, "unreachable", "conflict"],
    [429, undefined, "unreachable", "http_429"],
    [500, { code: "unknown_error", type: "unknown_error", message: "…" }, "unreachable", "unknown_error"],
    [502, "<html>", "unreachable", "http_502"],
    [401, null, "refused", "http_401"],
  ])("%i %o → %s, %s", (status, body, kind, code) => {
    expect(toCommerceError(status, body)).toMatchObject({ name: "CommerceError", kind, code })
  })

  it("keeps the sentence of commerce, which names the products", () => {
    expect(toCommerceError(400, { code: "ocop_out_of_stock", message: SHORTAGE }).message).toBe(SHORTAGE)
  })
})
