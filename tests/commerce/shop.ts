import type { Catalogue, Offer } from "#domain/catalogue"
import { admin, store, type Answer, type Refusal } from "./http"

export interface Order {
  id: string
  display_id: number
  email: string
  currency_code: string
  total: number
  item_total: number
  shipping_total: number
  tax_total: number
  items: { title: string; product_handle: string; quantity: number; unit_price: number }[]
  shipping_address: Address & { metadata: Record<string, unknown> | null }
}

interface Address {
  first_name: string
  last_name: string
  phone: string
  address_1: string
  city: string
  province: string
  country_code: string
}

export const ADDRESS = {
  first_name: "Nguyễn Thị Đước",
  last_name: "",
  phone: "+84912345678",
  address_1: "Số 12, ấp Mũi",
  city: "Xã Đất Mũi",
  province: "Cà Mau",
  country_code: "vn",
  metadata: { province_code: "96", commune_code: null },
}

export async function readCatalogue(on?: string): Promise<Catalogue> {
  const { body } = await store<{ catalogue: Catalogue }>(`/store/catalogue${on ? `?on=${on}` : ""}`)
  return body.catalogue
}

export async function offerOf(handle: string): Promise<Offer> {
  const { products, giftBoxes } = await readCatalogue()
  const offer = [...products, ...giftBoxes].find((entry) => entry.handle === handle)?.offer
  if (!offer) throw new Error(`"${handle}" has no offer`)
  return offer
}

export async function openCart(): Promise<string> {
  const { regionId } = await readCatalogue()
  const { body } = await store<{ cart: { id: string } }>("/store/carts", {
    body: { region_id: regionId, email: "khach@example.vn" },
  })
  return body.cart.id
}

export function addLine(cartId: string, variantId: string, quantity = 1): Promise<Answer<Refusal>> {
  return store(`/store/carts/${cartId}/line-items`, { body: { variant_id: variantId, quantity } })
}

/** Address, delivery and cash on delivery: all that stands between a cart and its order. */
export async function prepareCheckout(cartId: string): Promise<void> {
  await store(`/store/carts/${cartId}`, { body: { shipping_address: ADDRESS, billing_address: ADDRESS } })
  const { body: delivery } = await store<{ shipping_options: { id: string }[] }>(
    `/store/shipping-options?cart_id=${cartId}`,
  )
  await store(`/store/carts/${cartId}/shipping-methods`, {
    body: { option_id: delivery.shipping_options[0]?.id },
  })
  const { body } = await store<{ payment_collection: { id: string } }>("/store/payment-collections", {
    body: { cart_id: cartId },
  })
  await store(`/store/payment-collections/${body.payment_collection.id}/payment-sessions`, {
    body: { provider_id: "pp_system_default" },
  })
}

export function completeCart(cartId: string): Promise<Answer<{ type: string; order: Order } & Refusal>> {
  return store(`/store/carts/${cartId}/complete`, { method: "POST" })
}

/** A cart that only has to be completed. */
export async function readyCart(lines: readonly { variantId: string; quantity?: number }[]): Promise<string> {
  const cartId = await openCart()
  for (const { variantId, quantity } of lines) {
    const { status, body } = await addLine(cartId, variantId, quantity)
    if (status >= 400) throw new Error(body.message)
  }
  await prepareCheckout(cartId)
  return cartId
}

export async function cancelOrder(orderId: string): Promise<void> {
  await admin(`/admin/orders/${orderId}/cancel`, { method: "POST" })
}
