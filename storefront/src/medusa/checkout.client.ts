import type { Store } from "@medusajs/js-sdk"
import type { GiftInstructions } from "#domain/gift-box/gift"
import type { Vnd } from "#domain/vnd"
import type { CartMemory } from "./cart-memory.client"
import type { Cart, Delivery, ShippingOption } from "./cart-types"
import { CommerceError } from "./commerce-error"
import { CART_FIELDS, toCart, toShippingOption, type WireCart } from "./to-cart"
import type { Request } from "./transport.client"

export interface CheckoutDeps {
  store: Pick<Store, "cart" | "fulfillment" | "payment">
  request: Request
  memory: CartMemory
  /** The code of the sales point where this visit began; the order carries it, the person does not matter. */
  salesPoint: () => string | undefined
  sleep: (milliseconds: number) => Promise<void>
}

/** Turns the remembered cart into an order. Everything rejects with a CommerceError. */
export interface CheckoutClient {
  setDelivery(delivery: Delivery): Promise<Cart>
  shippingOptions(): Promise<ShippingOption[]>
  chooseShipping(optionId: string): Promise<Cart>
  /** Refused with the faults of its recipients, line by line. */
  setGift(gift: GiftInstructions): Promise<Cart>
  /**
   * Orders once, however often it is called for one cart, and forgets the cart.
   * Refuses with "total_changed" when commerce no longer asks the total that the visitor has reviewed.
   *
   * @returns the id of the order.
   */
  place(reviewedTotal: Vnd): Promise<string>
}

/** Cash on delivery: Medusa's provider that leaves the payment to people. */
const CASH_ON_DELIVERY = "pp_system_default"

const QUERY = { fields: CART_FIELDS }

/** An answer can be lost although the order was made; asking again names that same order. */
const PAUSES_MS = [1_000, 3_000]

export function createCheckoutClient({
  store,
  request,
  memory,
  salesPoint,
  sleep,
}: CheckoutDeps): CheckoutClient {
  function cartId(): string {
    const id = memory.read()?.id
    if (id === undefined) throw new CommerceError("gone", "no_cart", "No cart is remembered")
    return id
  }

  function keep(wire: WireCart): Cart {
    const cart = toCart(wire)
    memory.write(cart)
    return cart
  }

  async function complete(id: string): ReturnType<Store["cart"]["complete"]> {
    for (const pause of PAUSES_MS) {
      try {
        return await store.cart.complete(id, { fields: "id" })
      } catch (error) {
        if (!(error instanceof CommerceError) || error.kind !== "unreachable") throw error
        await sleep(pause)
      }
    }
    return store.cart.complete(id, { fields: "id" })
  }

  return {
    async setDelivery(delivery) {
      return keep((await store.cart.update(cartId(), toCartUpdate(delivery, salesPoint()), QUERY)).cart)
    },

    async shippingOptions() {
      const { shipping_options } = await store.fulfillment.listCartOptions({ cart_id: cartId() })
      return shipping_options.map(toShippingOption)
    },

    async chooseShipping(optionId) {
      return keep((await store.cart.addShippingMethod(cartId(), { option_id: optionId }, QUERY)).cart)
    },

    async setGift(gift) {
      const id = cartId()
      await request(`/store/carts/${id}/gift`, "POST", gift)
      return keep((await store.cart.retrieve(id, QUERY)).cart)
    },

    async place(reviewedTotal) {
      const id = cartId()
      const { cart: wire } = await store.cart.retrieve(id, QUERY)
      const cart = toCart(wire)
      if (!cart.completed) {
        if (cart.total !== reviewedTotal) {
          memory.write(cart)
          throw new CommerceError(
            "refused",
            "total_changed",
            `The total is ${cart.total}, not ${reviewedTotal}`,
          )
        }
        if (!hasOpenSession(wire)) {
          await store.payment.initiatePaymentSession(wire, { provider_id: CASH_ON_DELIVERY })
        }
      }
      const answer = await complete(id)
      if (answer.type !== "order") throw new CommerceError("refused", "payment", answer.error.message)
      if (memory.read()?.id === id) memory.clear()
      return answer.order.id
    },
  }
}

/** A session must not be replaced while an earlier attempt may still be completing the cart with it. */
function hasOpenSession(wire: WireCart): boolean {
  const sessions = wire.payment_collection?.payment_sessions ?? []
  return sessions.some(
    ({ provider_id, status }) =>
      provider_id === CASH_ON_DELIVERY && status !== "canceled" && status !== "error",
  )
}

export function toCartUpdate(
  delivery: Delivery,
  salesPoint?: string,
): Parameters<Store["cart"]["update"]>[1] {
  const address = {
    first_name: delivery.fullName,
    last_name: "",
    phone: delivery.phone,
    address_1: delivery.street,
    city: delivery.commune.name,
    province: delivery.province.name,
    country_code: "vn",
    metadata: { province_code: delivery.province.code, commune_code: delivery.commune.code },
  }
  return {
    email: delivery.email,
    shipping_address: address,
    billing_address: address,
    metadata: {
      note: delivery.note,
      consented_at: delivery.consentedAt,
      ...(salesPoint !== undefined && { sales_point: salesPoint }),
    },
  }
}
