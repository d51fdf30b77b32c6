import type { Store } from "@medusajs/js-sdk"
import { OWN_BOX } from "#domain/gift-box/gift"
import { toVnd } from "#domain/vnd"
import type { Cart, CartLine, Order, ShippingOption } from "./cart-types"
import { toGift } from "./to-gift"

export type WireCart = Awaited<ReturnType<Store["cart"]["retrieve"]>>["cart"]
export type WireOrder = Awaited<ReturnType<Store["order"]["retrieve"]>>["order"]
type WireOption = Awaited<ReturnType<Store["fulfillment"]["listCartOptions"]>>["shipping_options"][number]

/** What lines of carts and of orders have in common. */
interface WireLine {
  id: string
  title: string
  quantity: number
  unit_price: number
  total?: number
  variant_id?: string | null
  product_handle?: string | null
  product_title?: string | null
  created_at?: string | Date
  metadata?: Record<string, unknown> | null
}

/** The fields of a cart that {@link toCart} and placing an order read; Medusa's default answer is ten times as long. */
export const CART_FIELDS = [
  "id,completed_at,total,item_total,shipping_total,metadata",
  "items.id,items.variant_id,items.product_handle,items.product_title,items.title,items.quantity",
  "items.unit_price,items.total,items.created_at,items.metadata",
  "shipping_methods.shipping_option_id,shipping_methods.name,shipping_methods.amount",
  "payment_collection.id,payment_collection.payment_sessions.provider_id,payment_collection.payment_sessions.status",
].join(",")

export const ORDER_FIELDS = [
  "id,display_id,email,total,item_total,shipping_total",
  "*items,*shipping_address,*shipping_methods",
].join(",")

export function toCart(wire: WireCart): Cart {
  const method = wire.shipping_methods?.[0]
  return {
    id: wire.id,
    lines: toLines(wire.items ?? []),
    subtotal: toVnd(wire.item_total),
    shipping: method?.shipping_option_id
      ? { optionId: method.shipping_option_id, name: method.name, fee: toVnd(wire.shipping_total) }
      : null,
    total: toVnd(wire.total),
    gift: toGift(wire.metadata),
    completed: Boolean(wire.completed_at),
  }
}

/** @param metadata with what the order says of a gift. */
export function toOrder(wire: WireOrder, metadata: Record<string, unknown>): Order {
  const address = wire.shipping_address
  return {
    id: wire.id,
    displayId: wire.display_id ?? 0,
    email: wire.email ?? "",
    lines: toLines(wire.items ?? []),
    subtotal: toVnd(wire.item_total),
    shippingName: wire.shipping_methods?.[0]?.name ?? "",
    shippingFee: toVnd(wire.shipping_total),
    total: toVnd(wire.total),
    gift: toGift(metadata),
    address: {
      fullName: address?.first_name ?? "",
      phone: address?.phone ?? "",
      street: address?.address_1 ?? "",
      commune: address?.city ?? "",
      province: address?.province ?? "",
    },
  }
}

export function toShippingOption(wire: WireOption): ShippingOption {
  return { id: wire.id, name: wire.name, fee: toVnd(wire.amount) }
}

/** In the order they were added: Medusa gives no order of its own. */
function toLines(items: readonly WireLine[]): CartLine[] {
  return [...items]
    .sort(
      (a, b) =>
        String(a.created_at ?? "").localeCompare(String(b.created_at ?? "")) || (a.id < b.id ? -1 : 1),
    )
    .map((item) => ({
      id: item.id,
      variantId: item.variant_id ?? "",
      productHandle: item.product_handle ?? null,
      title: item.product_title ?? item.title,
      ownBox: typeof item.metadata?.[OWN_BOX] === "string" ? item.metadata[OWN_BOX] : null,
      quantity: item.quantity,
      unitPrice: toVnd(item.unit_price),
      total: toVnd(item.total ?? item.unit_price * item.quantity),
    }))
}
