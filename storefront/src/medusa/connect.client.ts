import { Store } from "@medusajs/js-sdk"
import { browserStore, createCartMemory } from "./cart-memory.client"
import { createCartClient, type CartClient } from "./cart.client"
import { createCheckoutClient, type CheckoutClient } from "./checkout.client"
import type { Order } from "./cart-types"
import { retrieveOrder } from "./order.client"
import { commerceOrigin } from "./origin.client"
import { createSalesPointMemory } from "./sales-point-memory.client"
import { CommerceTransport, requestThrough } from "./transport.client"

export interface Commerce {
  cart: CartClient
  checkout: CheckoutClient
  retrieveOrder(id: string): Promise<Order>
}

/** Commerce as the browser reaches it: the address and key of the build, and what this browser remembers. */
export function connect(regionId: string): Commerce {
  const transport = new CommerceTransport(commerceOrigin())
  const store = new Store(transport)
  const request = requestThrough(transport)
  const memory = createCartMemory(browserStore("localStorage"))
  const salesPoint = createSalesPointMemory(browserStore("sessionStorage")).read
  return {
    cart: createCartClient({ store, request, memory, regionId, exclusive }),
    checkout: createCheckoutClient({ store, request, memory, salesPoint, sleep }),
    retrieveOrder: (id) => retrieveOrder(store, request, id),
  }
}

/** Web Locks need a secure context; without them two tabs opened in the same instant may each make a cart. */
async function exclusive<T>(work: () => Promise<T>): Promise<T> {
  return "locks" in navigator ? await navigator.locks.request("camau-cart", work) : work()
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
