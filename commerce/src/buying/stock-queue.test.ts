import { expect, it } from "vitest"

import { StockQueue } from "./stock-queue"

const cart = (cartId: string, units: number, available: number, item = "shrimp") => ({
  cartId,
  lines: [{ quantity: 1, needs: new Map([[item, units]]) }],
  available: new Map([[item, available]]),
})

it("keeps a place for those for whom enough is left, and says what the others lack", () => {
  const queue = new StockQueue()
  expect(queue.join(cart("a", 2, 5))).toEqual([])
  expect(queue.join(cart("b", 4, 5))).toEqual([{ item: "shrimp", wanted: 6, available: 5 }])
  expect(queue.join(cart("c", 3, 5))).toEqual([])
  expect(queue.join(cart("d", 1, 5))).toEqual([{ item: "shrimp", wanted: 6, available: 5 }])
})

it("counts what one in the queue took meanwhile only once", () => {
  const queue = new StockQueue()
  expect(queue.join(cart("a", 2, 5))).toEqual([])
  expect(queue.join(cart("b", 3, 3))).toEqual([])
})

it("holds against nobody what others lack", () => {
  const queue = new StockQueue()
  expect(queue.join(cart("a", 2, 1))).toHaveLength(1)
  expect(queue.join(cart("b", 1, 1, "fish"))).toEqual([])
})

it("tells what it leaves", () => {
  const queue = new StockQueue()
  queue.join(cart("a", 2, 5))
  queue.join(cart("b", 1, 1, "fish"))
  queue.join(cart("c", 4, 5))
  expect(queue.left()).toEqual(
    new Map([
      ["shrimp", 3],
      ["fish", 0],
    ]),
  )
})

it("knows a cart that asks again", () => {
  const queue = new StockQueue()
  expect(queue.join(cart("a", 2, 2))).toEqual([])
  expect(queue.join(cart("a", 2, 2))).toEqual([])
})
