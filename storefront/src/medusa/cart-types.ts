import type { GiftInstructions } from "#domain/gift-box/gift"
import type { VietnamesePhone } from "#domain/phone"
import type { Vnd } from "#domain/vnd"

export interface CartLine {
  id: string
  variantId: string
  /** Null when the product was deleted after it was put in the cart. */
  productHandle: string | null
  title: string
  /** Of the box that the customer made, where the line is a part or the packaging of one. */
  ownBox: string | null
  quantity: number
  unitPrice: Vnd
  total: Vnd
}

export interface Cart {
  id: string
  lines: CartLine[]
  /** Sum of the lines, taxes in. */
  subtotal: Vnd
  shipping: { optionId: string; name: string; fee: Vnd } | null
  total: Vnd
  gift: GiftInstructions | null
  /** True once an order was made of it: nothing can be changed any more. */
  completed: boolean
}

/** What happened to the remembered cart since it was last seen, to be told to the visitor. */
export type CartNotice =
  | { kind: "ordered"; orderId: string }
  /** Commerce lost the cart: a new one holds its lines, except those that can no longer be bought. */
  | { kind: "restored"; dropped: string[] }

export interface LoadedCart {
  /** Null when nothing was put in a cart yet, or when it was ordered. */
  cart: Cart | null
  notice: CartNotice | null
}

export interface ShippingOption {
  id: string
  name: string
  fee: Vnd
}

export interface Delivery {
  fullName: string
  phone: VietnamesePhone
  email: string
  /** House number, street, hamlet. */
  street: string
  /** With its kind: "Xã Đất Mũi". The code is known only where the visitor chose from a list. */
  commune: { name: string; code: string | null }
  province: { name: string; code: string }
  note: string
  /** ISO 8601 instant at which the visitor ticked the consent. */
  consentedAt: string
}

export interface Order {
  id: string
  /** The running number commerce gave it; `formatOrderCode` makes the code for people. */
  displayId: number
  email: string
  lines: CartLine[]
  subtotal: Vnd
  shippingName: string
  shippingFee: Vnd
  total: Vnd
  gift: GiftInstructions | null
  address: { fullName: string; phone: string; street: string; commune: string; province: string }
}
