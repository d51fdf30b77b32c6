import { Store } from "@medusajs/js-sdk"
import { expect, it } from "vitest"
import { CommerceTransport } from "./transport.client"

const ORIGIN = { url: "https://shop.test/commerce", publishableKey: "pk_test" }

it("asks below the address of commerce with its key, and sends no cookies", async () => {
  const asked: [string, RequestInit | undefined][] = []
  const transport = new CommerceTransport(ORIGIN, async (input, init) => {
    asked.push([String(input), init])
    return Response.json({ cart: { id: "cart_1" } })
  })
  await new Store(transport).cart.retrieve("cart_1", { fields: "id,*items" })
  const [url, init] = asked[0] ?? []
  expect(url).toBe("https://shop.test/commerce/store/carts/cart_1?fields=id%2C*items")
  expect(init).toMatchObject({ method: "GET", credentials: "omit" })
  expect(new Headers(init?.headers).get("x-publishable-api-key")).toBe("pk_test")
})

it.each([
  ["nobody answers", () => Promise.reject(new TypeError("Failed to fetch")), "network"],
  ["the answer is no JSON", async () => new Response("<html>"), "no_json"],
  ["a gateway answers", async () => new Response("<html>", { status: 503 }), "http_503"],
])("is unreachable when %s", async (_, send, code) => {
  const request = new CommerceTransport(ORIGIN, send).fetch("/store/carts/cart_1")
  await expect(request).rejects.toMatchObject({ name: "CommerceError", kind: "unreachable", code })
})
