import { Store } from "@medusajs/js-sdk"
import { describe, expect, it } from "vitest"
import { parsePhone } from "#domain/phone"
import { toVnd } from "#domain/vnd"
import { createCartMemory } from "./cart-memory.client"
import { createCartClient } from "./cart.client"
import type { Delivery } from "./cart-types"
import { createCheckoutClient, toCartUpdate } from "./checkout.client"
import { FakeCommerce, memoryStore } from "./fixtures/fake-commerce"
import { CommerceTransport, requestThrough } from "./transport.client"

async function fillCart() {
  const commerce = new FakeCommerce()
  const origin = { url: "http://commerce.test", publishableKey: "pk_test" }
  const transport = new CommerceTransport(origin, commerce.fetch)
  const store = new Store(transport)
  const request = requestThrough(transport)
  const memory = createCartMemory(memoryStore())
  const pauses: number[] = []
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds)
  await createCartClient({ store, request, memory, regionId: "reg_1", exclusive: (work) => work() }).add(
    "variant_shrimp",
    2,
  )
  const salesPoint = () => undefined
  const checkout = createCheckoutClient({ store, request, memory, salesPoint, sleep })
  return { commerce, memory, pauses, checkout }
}

const TOTAL = toVnd(116_000)

describe("placing an order", () => {
  it("makes one order and forgets the cart", async () => {
    const { checkout, commerce, memory } = await fillCart()
    expect(await checkout.place(TOTAL)).toBe("order_cart_1")
    expect(commerce.orders).toBe(1)
    expect(memory.read()).toBeUndefined()
  })

  it("asks again for the same order when the answer is lost", async () => {
    const { checkout, commerce, pauses } = await fillCart()
    commerce.loseAnswersTo = /complete/
    commerce.lost = 2
    expect(await checkout.place(TOTAL)).toBe("order_cart_1")
    expect(commerce.orders).toBe(1)
    expect(pauses).toEqual([1_000, 3_000])
  })

  it("gives up after three tries, keeps the cart, and finds the order on the next press", async () => {
    const { checkout, commerce, memory } = await fillCart()
    commerce.loseAnswersTo = /complete/
    commerce.lost = 3
    await expect(checkout.place(TOTAL)).rejects.toMatchObject({ kind: "unreachable" })
    expect(memory.read()?.id).toBe("cart_1")
    expect(await checkout.place(TOTAL)).toBe("order_cart_1")
    expect(commerce.orders).toBe(1)
  })

  it("keeps one payment session however often it is tried", async () => {
    const { checkout, commerce } = await fillCart()
    commerce.loseAnswersTo = /complete/
    commerce.lost = 3
    await checkout.place(TOTAL).catch(() => undefined)
    for (const cart of commerce.carts.values()) cart.completed_at = null
    await checkout.place(TOTAL)
    expect(commerce.requests.filter((request) => request.endsWith("/payment-sessions"))).toHaveLength(1)
  })

  it("orders nothing when the total is no longer the one reviewed", async () => {
    const { checkout, commerce, memory } = await fillCart()
    await expect(checkout.place(toVnd(1))).rejects.toMatchObject({ kind: "refused", code: "total_changed" })
    expect(commerce.orders).toBe(0)
    expect(memory.read()?.total).toBe(TOTAL)
  })

  it("says that there is no cart when there is none", async () => {
    const { checkout, memory } = await fillCart()
    memory.clear()
    await expect(checkout.place(TOTAL)).rejects.toMatchObject({ kind: "gone", code: "no_cart" })
  })
})

it("a delivery becomes Medusa's address, with codes and consent beside it", () => {
  const phone = parsePhone("0912 345 678")
  if (phone === undefined) throw new Error("not a phone number")
  const delivery: Delivery = {
    fullName: "Nguyễn Thị Út",
    phone,
    email: "khach@example.com",
    street: "12 Phan Ngọc Hiển, khóm 3",
    commune: { name: "Xã Đất Mũi", code: "32248" },
    province: { name: "Cà Mau", code: "96" },
    note: "Gọi trước khi đến",
    consentedAt: "2026-11-21T12:00:00.000Z",
  }
  expect(toCartUpdate(delivery).metadata).not.toHaveProperty("sales_point")
  expect(toCartUpdate(delivery, "2222222").metadata).toMatchObject({ sales_point: "2222222" })
  expect(toCartUpdate(delivery)).toMatchObject({
    email: "khach@example.com",
    shipping_address: {
      first_name: "Nguyễn Thị Út",
      last_name: "",
      phone: "+84912345678",
      address_1: "12 Phan Ngọc Hiển, khóm 3",
      city: "Xã Đất Mũi",
      province: "Cà Mau",
      country_code: "vn",
      metadata: { province_code: "96", commune_code: "32248" },
    },
    metadata: { note: "Gọi trước khi đến", consented_at: "2026-11-21T12:00:00.000Z" },
  })
})
