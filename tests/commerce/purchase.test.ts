import { formatOrderCode } from "#domain/order-code"
import { expect, it } from "vitest"

import { adminToken } from "../support/admin"
import { admin, call } from "./http"
import {
  addLine,
  ADDRESS,
  cancelOrder,
  completeCart,
  offerOf,
  openCart,
  prepareCheckout,
  type Order,
} from "./shop"
import { freeInStock } from "./stock"

const HANDLE = "banh-phong-tom-kien-cuong"
const FEE = 30_000

it("takes a guest from the cart to an order that the admin reads", async () => {
  const { variantId, price } = await offerOf(HANDLE)
  const free = await freeInStock(HANDLE)
  const cartId = await openCart()
  expect((await addLine(cartId, variantId, 2)).status).toBe(200)
  await prepareCheckout(cartId)
  const { status, body } = await completeCart(cartId)
  expect(status).toBe(200)
  expect(body.type).toBe("order")
  expect(formatOrderCode(body.order.display_id)).toMatch(/^OCM-\d{6}$/)

  const fields =
    "id,display_id,email,currency_code,total,item_total,shipping_total,tax_total,*items,*shipping_address"
  const { order } = await admin<{ order: Order }>(`/admin/orders/${body.order.id}?fields=${fields}`)
  expect(order).toMatchObject({
    email: "khach@example.vn",
    currency_code: "vnd",
    item_total: 2 * price,
    shipping_total: FEE,
    tax_total: 0,
    total: 2 * price + FEE,
    items: [{ product_handle: HANDLE, quantity: 2, unit_price: price }],
    shipping_address: ADDRESS,
  })
  expect(await freeInStock(HANDLE)).toBe(free - 2)

  await cancelOrder(order.id)
  expect(await freeInStock(HANDLE)).toBe(free)
})

it("answers a repeated completion with the same order", async () => {
  const { variantId } = await offerOf(HANDLE)
  const cartId = await openCart()
  await addLine(cartId, variantId)
  await prepareCheckout(cartId)
  const first = await completeCart(cartId)
  const second = await completeCart(cartId)
  expect(second.body.order.id).toBe(first.body.order.id)
  await cancelOrder(first.body.order.id)
})

it("keeps the admin logged in over plain http, as on localhost", async () => {
  const headers = { authorization: `Bearer ${await adminToken()}` }
  const session = await call("/auth/session", { method: "POST", headers })
  const cookie = session.headers.get("set-cookie") ?? ""
  expect(cookie).toContain("SameSite=Lax")
  expect(cookie).not.toContain("Secure")
  const me = await call("/admin/users/me", { headers: { cookie: cookie.split(";")[0] ?? "" } })
  expect(me.status).toBe(200)
})
