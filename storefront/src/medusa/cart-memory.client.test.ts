import { expect, it } from "vitest"
import { toVnd } from "#domain/vnd"
import { CART_KEY, COUNT_KEY } from "./cart-keys"
import { createCartMemory } from "./cart-memory.client"
import type { Cart } from "./cart-types"
import { memoryStore } from "./fixtures/fake-commerce"

const line = {
  id: "l",
  variantId: "v",
  productHandle: "h",
  title: "Tôm khô",
  ownBox: null,
  unitPrice: toVnd(1),
  total: toVnd(3),
}
const cart: Cart = {
  id: "cart_1",
  lines: [
    { ...line, quantity: 3 },
    { ...line, id: "m", quantity: 2 },
  ],
  subtotal: toVnd(3),
  shipping: null,
  total: toVnd(3),
  gift: null,
  completed: false,
}

it("remembers the cart and the number of its pieces until it is cleared", () => {
  const store = memoryStore()
  const memory = createCartMemory(store)
  memory.write(cart)
  expect(memory.read()).toEqual(cart)
  expect(store.getItem(COUNT_KEY)).toBe("5")
  memory.clear()
  expect(memory.read()).toBeUndefined()
  expect(store.getItem(COUNT_KEY)).toBeNull()
})

it.each([
  "",
  "nonsense",
  "null",
  "[]",
  '{"id":1}',
  '{"id":"c","lines":[{}],"total":1}',
  '{"id":"c","lines":[null],"total":1}',
])("takes %j for no cart", (text) => {
  const store = memoryStore()
  store.setItem(CART_KEY, text)
  expect(createCartMemory(store).read()).toBeUndefined()
})
