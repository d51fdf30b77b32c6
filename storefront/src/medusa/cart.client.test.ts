import { Store } from "@medusajs/js-sdk"
import { describe, expect, it } from "vitest"
import { createCartMemory } from "./cart-memory.client"
import { createCartClient } from "./cart.client"
import { CommerceError } from "./commerce-error"
import { FakeCommerce, memoryStore } from "./fixtures/fake-commerce"
import { CommerceTransport, requestThrough } from "./transport.client"

function openShop() {
  const commerce = new FakeCommerce()
  const origin = { url: "http://commerce.test", publishableKey: "pk_test" }
  const transport = new CommerceTransport(origin, commerce.fetch)
  const store = new Store(transport)
  const request = requestThrough(transport)
  const memory = createCartMemory(memoryStore())
  const cart = createCartClient({ store, request, memory, regionId: "reg_1", exclusive: (work) => work() })
  return { commerce, memory, cart }
}

const OWN_BOX_FORM = {
  campaignHandle: "tet-2027",
  packagingHandle: "paper-box",
  parts: [{ productHandle: "shrimp", quantity: 2 }],
  quantity: 2,
}

function forget(commerce: FakeCommerce): void {
  commerce.carts.clear()
}

describe("the cart of a visitor", () => {
  it("is made by the first line and remembered", async () => {
    const { cart, commerce } = openShop()
    expect(await cart.load()).toEqual({ cart: null, notice: null })
    await cart.add("variant_shrimp", 2)
    await cart.add("variant_salt", 1)
    expect(cart.remembered()?.lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      ["variant_shrimp", 2],
      ["variant_salt", 1],
    ])
    expect(commerce.carts.size).toBe(1)
  })

  it("changes and removes lines", async () => {
    const { cart } = openShop()
    const first = await cart.add("variant_shrimp", 1)
    const line = first.cart?.lines[0]?.id ?? ""
    expect((await cart.setQuantity(line, 5)).cart?.subtotal).toBe(290_000)
    expect((await cart.setQuantity(line, 0)).cart?.lines).toEqual([])
  })

  it("takes a box that the visitor made as lines that belong together, and gives it back as one", async () => {
    const { cart } = openShop()
    await cart.add("variant_salt", 1)
    const { cart: filled } = await cart.addOwnBox(OWN_BOX_FORM)
    const made = filled?.lines.filter(({ ownBox }) => ownBox !== null) ?? []
    expect(made.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      ["variant_shrimp", 4],
      ["variant_paper-box", 2],
    ])
    const { cart: left } = await cart.removeOwnBox(made[0]?.ownBox ?? "")
    expect(left?.lines.map(({ variantId }) => variantId)).toEqual(["variant_salt"])
  })

  it("begins with a box that the visitor made, and names what is lost of it with the cart", async () => {
    const { cart, commerce } = openShop()
    await cart.addOwnBox(OWN_BOX_FORM)
    forget(commerce)
    expect(await cart.load()).toMatchObject({
      cart: { lines: [] },
      notice: { kind: "restored", dropped: ["variant_shrimp", "variant_paper-box"] },
    })
  })

  it("shows the cart as it is when another tab has already removed the line", async () => {
    const { cart } = openShop()
    await cart.add("variant_shrimp", 1)
    expect(await cart.setQuantity("line_of_another_time", 3)).toMatchObject({
      cart: { lines: [{ variantId: "variant_shrimp", quantity: 1 }] },
      notice: null,
    })
  })

  it("is made anew with its lines when commerce has lost it", async () => {
    const { cart, commerce } = openShop()
    await cart.add("variant_shrimp", 3)
    forget(commerce)
    expect(await cart.load()).toMatchObject({
      cart: { lines: [{ variantId: "variant_shrimp", quantity: 3 }] },
      notice: { kind: "restored", dropped: [] },
    })
  })

  it("names the lines that can no longer be bought when it is made anew", async () => {
    const { cart, commerce } = openShop()
    await cart.add("variant_shrimp", 3)
    await cart.add("variant_salt", 1)
    forget(commerce)
    commerce.sold.delete("variant_salt")
    expect(await cart.load()).toMatchObject({
      cart: { lines: [{ variantId: "variant_shrimp" }] },
      notice: { kind: "restored", dropped: ["variant_salt"] },
    })
  })

  it("keeps the old lines when one is added to a lost cart", async () => {
    const { cart, commerce } = openShop()
    await cart.add("variant_shrimp", 3)
    forget(commerce)
    const { cart: renewed } = await cart.add("variant_salt", 1)
    expect(renewed?.lines.map(({ variantId }) => variantId)).toEqual(["variant_shrimp", "variant_salt"])
  })

  it("is let go, naming its order, once it was ordered", async () => {
    const { cart, commerce, memory } = openShop()
    await cart.add("variant_shrimp", 1)
    for (const made of commerce.carts.values()) {
      made.sessions.push({ provider_id: "pp_system_default", status: "authorized" })
      made.completed_at = "2026-11-21T12:00:00Z"
    }
    expect(await cart.load()).toEqual({ cart: null, notice: { kind: "ordered", orderId: "order_cart_1" } })
    expect(memory.read()).toBeUndefined()
    expect((await cart.add("variant_salt", 1)).cart?.id).toBe("cart_2")
  })

  it("stays remembered when commerce does not answer", async () => {
    const { cart, commerce } = openShop()
    await cart.add("variant_shrimp", 1)
    commerce.loseAnswersTo = /GET/
    commerce.lost = 1
    await expect(cart.load()).rejects.toMatchObject({ kind: "unreachable", code: "network" })
    expect(cart.remembered()?.lines).toHaveLength(1)
  })

  it("refuses what commerce does not sell", async () => {
    const { cart } = openShop()
    await cart.add("variant_shrimp", 1)
    await expect(cart.add("variant_unknown", 1)).rejects.toBeInstanceOf(CommerceError)
  })
})
