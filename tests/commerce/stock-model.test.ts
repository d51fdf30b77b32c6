import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { setFreeStock } from "../support/stock"
import { store } from "./http"
import { addLine, cancelOrder, completeCart, openCart, prepareCheckout, readCatalogue } from "./shop"
import { freeInStock } from "./stock"

/** What a customer can take, and how many pieces of the two parts that are counted one of it needs. */
const GOODS = ["box", "loose"] as const
type Good = (typeof GOODS)[number]
type Content = Record<Good, number>

interface Shelf {
  variants: Record<Good, string>
  /** The part that is also sold loose, and another one of the box. */
  part: { handle: string; perBox: number }
  other: { handle: string; perBox: number; free: number }
}

interface Model {
  /** Free pieces of the part. */
  free: number
  carts: Content[]
  orders: Content[]
}

interface Real {
  carts: string[]
  orders: string[]
}

type Step =
  | { do: "add"; cart: number; good: Good; quantity: number }
  | { do: "change"; cart: number; good: Good; quantity: number }
  | { do: "complete"; cart: number }
  | { do: "complete all" }
  | { do: "cancel"; order: number }
  | { do: "restock"; pieces: number }

const CARTS = 2
const RUNS = 4
const MOST_STEPS = 10

let shelf: Shelf
let restore: (() => Promise<void>) | undefined

beforeAll(async () => {
  const { giftBoxes, products } = await readCatalogue()
  const offerOf = (handle: string | undefined) => products.find((product) => product.handle === handle)?.offer
  const box = giftBoxes.find(({ offer, parts }) => offer !== null && offerOf(parts[0]?.productHandle))
  const [part, other] = box?.parts ?? []
  if (!box?.offer || !part || !other) throw new Error("no gift box of two parts is for sale")
  shelf = {
    variants: { box: box.offer.variantId, loose: offerOf(part.productHandle)?.variantId ?? "" },
    part: { handle: part.productHandle, perBox: part.quantity },
    other: {
      handle: other.productHandle,
      perBox: other.quantity,
      free: await freeInStock(other.productHandle),
    },
  }
})
afterAll(async () => {
  await restore?.()
})

const needOf = ({ box, loose }: Content) => box * shelf.part.perBox + loose

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("add" as const),
      cart: fc.nat(CARTS - 1),
      good: fc.constantFrom(...GOODS),
      quantity: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("change" as const),
      cart: fc.nat(CARTS - 1),
      good: fc.constantFrom(...GOODS),
      quantity: fc.integer({ min: 0, max: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("complete" as const), cart: fc.nat(CARTS - 1) }) },
  { weight: 2, arbitrary: fc.constant({ do: "complete all" as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel" as const), order: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("restock" as const), pieces: fc.integer({ min: 0, max: 5 }) }),
  },
)

it("reserves what the orders hold and never more than there is, whatever two customers do", async () => {
  const start = fc.integer({ min: 2, max: 6 })
  await fc.assert(
    fc.asyncProperty(start, fc.array(step, { minLength: 5, maxLength: MOST_STEPS }), async (free, steps) => {
      const reset = await setFreeStock(shelf.part.handle, free)
      restore ??= reset
      const model: Model = {
        free,
        carts: Array.from({ length: CARTS }, () => ({ box: 0, loose: 0 })),
        orders: [],
      }
      // One after the other: of two first carts at once with the same address, Medusa refuses one.
      const real: Real = { carts: [], orders: [] }
      for (let cart = 0; cart < CARTS; cart++) real.carts.push(await openCart())
      try {
        for (const one of steps) {
          await take(one, model, real)
          await agree(model)
        }
      } finally {
        for (const order of real.orders) await cancelOrder(order)
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
}, 120_000)

/** Both parts of the box, so that a box is never reserved by halves. */
async function agree(model: Model): Promise<void> {
  expect(await freeInStock(shelf.part.handle)).toBe(model.free)
  expect(model.free).toBeGreaterThanOrEqual(0)
  const boxes = model.orders.reduce((sum, { box }) => sum + box, 0)
  expect(await freeInStock(shelf.other.handle)).toBe(shelf.other.free - boxes * shelf.other.perBox)
}

async function take(step: Step, model: Model, real: Real): Promise<void> {
  switch (step.do) {
    case "add": {
      const cart = cartOf(model, step.cart)
      const wanted = { ...cart, [step.good]: cart[step.good] + step.quantity }
      const { status } = await addLine(real.carts[step.cart] ?? "", shelf.variants[step.good], step.quantity)
      expect(status).toBe(needOf(wanted) <= model.free ? 200 : 400)
      if (status === 200) model.carts[step.cart] = wanted
      return
    }
    case "change": {
      const cart = cartOf(model, step.cart)
      if (cart[step.good] === 0) return
      const wanted = { ...cart, [step.good]: step.quantity }
      const alone = needOf({ box: 0, loose: 0, [step.good]: step.quantity })
      const fits = step.quantity > cart[step.good] ? needOf(wanted) <= model.free : alone <= model.free
      const status = await changeLine(real.carts[step.cart] ?? "", step.good, step.quantity)
      expect(status).toBe(fits ? 200 : 400)
      if (status === 200) model.carts[step.cart] = wanted
      return
    }
    case "complete":
      return order([step.cart], model, real)
    case "complete all":
      return order([...real.carts.keys()], model, real)
    case "cancel": {
      const [order] = real.orders.splice(step.order, 1)
      const [content] = model.orders.splice(step.order, 1)
      if (!order || !content) return
      await cancelOrder(order)
      model.free += needOf(content)
      return
    }
    case "restock":
      await setFreeStock(shelf.part.handle, step.pieces)
      model.free = step.pieces
  }
}

/** Completes carts at the same moment: of those that fit each alone, as many get an order as fit together. */
async function order(carts: readonly number[], model: Model, real: Real): Promise<void> {
  const filled = carts.filter((cart) => needOf(cartOf(model, cart)) > 0)
  for (const cart of filled) await prepareCheckout(real.carts[cart] ?? "")
  const answers = await Promise.all(filled.map((cart) => completeCart(real.carts[cart] ?? "")))
  const before = model.free
  for (const [at, { status, body }] of answers.entries()) {
    const cart = filled[at] ?? 0
    const content = cartOf(model, cart)
    if (status !== 200) {
      expect(body.code).toBe("ocop_out_of_stock")
      // Alone it fits, or it was refused because the other had it.
      if (filled.length === 1) expect(needOf(content)).toBeGreaterThan(before)
      continue
    }
    model.free -= needOf(content)
    model.orders.push(content)
    real.orders.push(body.order.id)
    model.carts[cart] = { box: 0, loose: 0 }
    real.carts[cart] = await openCart()
  }
  const needs = filled.map((cart) => needOf(cartOf(model, cart))).filter((need) => need > 0)
  for (const need of needs) expect(need).toBeGreaterThan(model.free)
}

async function changeLine(cartId: string, good: Good, quantity: number): Promise<number> {
  const { body } = await store<{ cart: { items: { id: string; variant_id: string }[] } }>(
    `/store/carts/${cartId}?fields=items.id,items.variant_id`,
  )
  const line = body.cart.items.find(({ variant_id }) => variant_id === shelf.variants[good])
  return (await store(`/store/carts/${cartId}/line-items/${line?.id}`, { body: { quantity } })).status
}

function cartOf(model: Model, cart: number): Content {
  return model.carts[cart] ?? { box: 0, loose: 0 }
}
