import { expect, it, vi } from "vitest"

vi.mock("astro:env/client", () => ({
  PUBLIC_COMMERCE_URL: "http://commerce.test",
  PUBLIC_PUBLISHABLE_KEY: "pk",
}))

const { connectQuotes } = await import("./quotes.client")

it("opens a quote with its signature and never writes the id into the path unescaped", async () => {
  const fetch = vi.fn().mockResolvedValue({ quote: { number: "BG-2026-0001" } })
  const quote = await connectQuotes({ fetch }).read({ id: "a/../b", signature: "s&x=1" })
  expect(quote.number).toBe("BG-2026-0001")
  expect(fetch).toHaveBeenCalledWith("/store/quotes/a%2F..%2Fb", { query: { signature: "s&x=1" } })
})

it("answers with the signature of the link", async () => {
  const fetch = vi.fn().mockResolvedValue({})
  const client = connectQuotes({ fetch })
  await client.accept({ id: "q1", signature: "s" }, "Nguyễn Thị Út")
  await client.decline({ id: "q1", signature: "s" }, "giá cao")
  expect(fetch.mock.calls).toEqual([
    ["/store/quotes/q1/accept", { method: "POST", body: { signature: "s", name: "Nguyễn Thị Út" } }],
    ["/store/quotes/q1/decline", { method: "POST", body: { signature: "s", reason: "giá cao" } }],
  ])
})
