import type { Store } from "@medusajs/js-sdk"
import type { Order } from "./cart-types"
import { CommerceError } from "./commerce-error"
import { ORDER_FIELDS, toOrder } from "./to-cart"
import type { Request } from "./transport.client"

const ORDER_ID = /^order_[0-9A-Za-z]+$/

/** Whoever holds the id may read the order: it is 26 characters that cannot be guessed. */
export async function retrieveOrder(
  store: Pick<Store, "order">,
  request: Request,
  id: string,
): Promise<Order> {
  if (!ORDER_ID.test(id)) throw new CommerceError("gone", "not_found", `"${id}" is not the id of an order`)
  const [{ order }, answer] = await Promise.all([
    store.order.retrieve(id, { fields: ORDER_FIELDS }),
    // Medusa's own answer leaves the metadata out.
    request(`/store/orders/${id}/gift`, "GET"),
  ])
  return toOrder(order, answer as { gift?: unknown })
}
