import type { Store } from "@medusajs/js-sdk"
import type { OwnBoxForm } from "#domain/gift-box/gift"
import type { CartMemory } from "./cart-memory.client"
import type { Cart, CartLine, LoadedCart } from "./cart-types"
import { CommerceError } from "./commerce-error"
import { CART_FIELDS, toCart, type WireCart } from "./to-cart"
import type { Request } from "./transport.client"

export interface CartDeps {
  store: Pick<Store, "cart">
  request: Request
  memory: CartMemory
  /** Medusa region whose prices the cart gets. */
  regionId: string
  /** Runs one piece of work at a time over all tabs, so that two of them do not each make a cart. */
  exclusive: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * The visitor's one cart. Each call works on the cart that is remembered at that moment, whichever tab made it; a
 * cart that commerce lost is replaced with its lines, one that was ordered is let go. Everything rejects with a
 * CommerceError.
 */
export interface CartClient {
  remembered(): Cart | undefined
  load(): Promise<LoadedCart>
  add(variantId: string, quantity: number): Promise<LoadedCart>
  /** Nought removes the line. */
  setQuantity(lineId: string, quantity: number): Promise<LoadedCart>
  /** Boxes that the customer made, as lines of their own that belong together. */
  addOwnBox(form: OwnBoxForm): Promise<LoadedCart>
  removeOwnBox(ownBox: string): Promise<LoadedCart>
}

type Wanted = Pick<CartLine, "variantId" | "quantity" | "title" | "ownBox">

const QUERY = { fields: CART_FIELDS }

export function createCartClient({ store, request, memory, regionId, exclusive }: CartDeps): CartClient {
  function keep(wire: WireCart): Cart {
    const cart = toCart(wire)
    memory.write(cart)
    return cart
  }

  async function create(lines: readonly Pick<Wanted, "variantId" | "quantity">[]): Promise<Cart> {
    const items = lines.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity }))
    return keep((await store.cart.create({ region_id: regionId, items }, QUERY)).cart)
  }

  async function addTo(cartId: string, variantId: string, quantity: number): Promise<Cart> {
    return keep((await store.cart.createLineItem(cartId, { variant_id: variantId, quantity }, QUERY)).cart)
  }

  async function open(): Promise<LoadedCart> {
    const known = memory.read()
    if (known === undefined) return { cart: null, notice: null }
    const answer = await store.cart.retrieve(known.id, QUERY).catch(undefinedWhenGone)
    if (answer === undefined) return restore(known.lines)
    if (answer.cart.completed_at) return letGo(known.id)
    return { cart: keep(answer.cart), notice: null }
  }

  /** A box that the customer made is not made again by its lines alone; it is named among what was dropped. */
  async function restore(all: readonly Wanted[]): Promise<LoadedCart> {
    memory.clear()
    const lines = all.filter(({ ownBox }) => !ownBox)
    const dropped = all.filter(({ ownBox }) => ownBox).map(({ title }) => title)
    const whole = await create(lines).catch(undefinedWhenFinal)
    if (whole !== undefined) return { cart: whole, notice: { kind: "restored", dropped } }

    let cart = await create([])
    for (const line of lines) {
      const grown = await addTo(cart.id, line.variantId, line.quantity).catch(undefinedWhenFinal)
      if (grown === undefined) dropped.push(line.title)
      else cart = grown
    }
    return { cart, notice: { kind: "restored", dropped } }
  }

  async function retrieve(cartId: string): Promise<LoadedCart> {
    return { cart: keep((await store.cart.retrieve(cartId, QUERY)).cart), notice: null }
  }

  /** Completing a completed cart changes nothing and names its order. */
  async function letGo(cartId: string): Promise<LoadedCart> {
    const answer = await store.cart.complete(cartId, { fields: "id" }).catch(undefinedWhenFinal)
    memory.clear()
    const orderId = answer?.type === "order" ? answer.order.id : undefined
    return { cart: null, notice: orderId === undefined ? null : { kind: "ordered", orderId } }
  }

  return {
    remembered: () => memory.read(),
    load: () => exclusive(open),

    add: (variantId, quantity) =>
      exclusive(async () => {
        const known = memory.read()
        if (known === undefined) return { cart: await create([{ variantId, quantity }]), notice: null }
        const added = await addTo(known.id, variantId, quantity).catch(undefinedWhenGone)
        if (added !== undefined) return { cart: added, notice: null }

        const { cart, notice } = await open()
        if (cart === null) return { cart: await create([{ variantId, quantity }]), notice }
        return { cart: await addTo(cart.id, variantId, quantity), notice }
      }),

    setQuantity: (lineId, quantity) =>
      exclusive(async () => {
        const known = memory.read()
        if (known === undefined) return { cart: null, notice: null }
        const changed =
          quantity === 0
            ? await store.cart.deleteLineItem(known.id, lineId, QUERY).catch(undefinedWhenGone)
            : await store.cart.updateLineItem(known.id, lineId, { quantity }, QUERY).catch(undefinedWhenGone)
        const wire = changed === undefined ? undefined : "cart" in changed ? changed.cart : changed.parent
        // Without an answer the line, or the whole cart, is gone: another tab was faster.
        return wire === undefined ? open() : { cart: keep(wire), notice: null }
      }),

    addOwnBox: (form) =>
      exclusive(async () => {
        const { cart, notice } = await open()
        const { id } = cart ?? (await create([]))
        await request(ownBoxesPath(id), "POST", form)
        return { ...(await retrieve(id)), notice }
      }),

    removeOwnBox: (ownBox) =>
      exclusive(async () => {
        const known = memory.read()
        if (known === undefined) return { cart: null, notice: null }
        await request(`${ownBoxesPath(known.id)}/${ownBox}`, "DELETE").catch(undefinedWhenGone)
        return open()
      }),
  }
}

const ownBoxesPath = (cartId: string) => `/store/carts/${cartId}/own-boxes`

function undefinedWhenGone(error: unknown): undefined {
  if (!(error instanceof CommerceError) || error.kind !== "gone") throw error
}

function undefinedWhenFinal(error: unknown): undefined {
  if (!(error instanceof CommerceError) || error.kind === "unreachable") throw error
}
