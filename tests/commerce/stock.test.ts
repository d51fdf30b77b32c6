import { afterEach, expect, it } from "vitest"

import { setFreeStock } from "../support/stock"
import { cancelOrder, completeCart, offerOf, readyCart } from "./shop"
import { freeInStock } from "./stock"

const BOX = "hop-qua-tet-dinh-mui-2027"
const PART = "tom-kho-tach-vo-tan-phat-loi"
const PART_NAME = "Tôm khô tách vỏ"

const undo: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

async function leave(free: number): Promise<void> {
  undo.push(await setFreeStock(PART, free))
}

async function order(cartId: string): Promise<{ status: number; code: string | undefined; message: string }> {
  const { status, body } = await completeCart(cartId)
  if (status === 200) undo.push(() => cancelOrder(body.order.id))
  return { status, code: body.code, message: body.message }
}

it("does not sell the box and a loose packet of its part when only one can be had", async () => {
  const [box, part] = [await offerOf(BOX), await offerOf(PART)]
  await leave(1)
  const answer = await order(await readyCart([box, part]))
  expect(answer).toMatchObject({ status: 400, code: "ocop_out_of_stock" })
  expect(answer.message).toContain(`«${PART_NAME}» còn 1, giỏ hàng cần 2`)
  expect(await freeInStock(PART)).toBe(1)
})

it.each([BOX, PART])("sells %s alone from the same stock", async (handle) => {
  const offer = await offerOf(handle)
  await leave(1)
  expect(await order(await readyCart([offer]))).toMatchObject({ status: 200 })
  expect(await freeInStock(PART)).toBe(0)
})

it("sells the last piece once when two buyers order it at the same moment", async () => {
  const part = await offerOf(PART)
  await leave(1)
  const carts = [await readyCart([part]), await readyCart([part])]
  const answers = await Promise.all(carts.map(order))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(answers.find(({ status }) => status === 400)?.code).toBe("ocop_out_of_stock")
  expect(await freeInStock(PART)).toBe(0)
})

it("never sells a shared part twice to carts that order at the same moment", async () => {
  const [box, part] = [await offerOf(BOX), await offerOf(PART)]
  await leave(2)
  const carts = await Promise.all([[box, part], [part], [part, box], [box]].map((lines) => readyCart(lines)))
  const answers = await Promise.all(carts.map(order))
  expect(await freeInStock(PART)).toBeGreaterThanOrEqual(0)
  const refused = answers.filter(({ status }) => status !== 200)
  expect(refused.every(({ code }) => code === "ocop_out_of_stock")).toBe(true)
  expect(answers.some(({ status }) => status === 200)).toBe(true)
})
