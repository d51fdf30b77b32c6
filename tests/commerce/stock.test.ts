import { afterEach, describe, expect, it } from "vitest"

import { setFreeStock } from "../support/stock"
import { store, type Refusal } from "./http"
import { addLine, cancelOrder, completeCart, offerOf, openCart, readCatalogue, readyCart } from "./shop"
import { freeInStock } from "./stock"

const BOX = "hop-qua-tet-dinh-mui-2027"
const PART = "tom-kho-tach-vo-tan-phat-loi"
const OTHER = "banh-phong-tom-kien-cuong"
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
  const cartId = await readyCart([box, part])
  await leave(1)
  const answer = await order(cartId)
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
  const carts = await Promise.all([[box, part], [part], [part, box], [box]].map((lines) => readyCart(lines)))
  await leave(2)
  const answers = await Promise.all(carts.map(order))
  expect(await freeInStock(PART)).toBeGreaterThanOrEqual(0)
  const refused = answers.filter(({ status }) => status !== 200)
  expect(refused.every(({ code }) => code === "ocop_out_of_stock")).toBe(true)
  expect(answers.some(({ status }) => status === 200)).toBe(true)
})

describe("what the whole cart needs is summed", () => {
  const SHORT = {
    code: "ocop_out_of_stock",
    message: expect.stringContaining(`«${PART_NAME}» còn 2, giỏ hàng cần 3`),
  }

  it("when something is added", async () => {
    const [box, part] = [await offerOf(BOX), await offerOf(PART)]
    await leave(2)
    const cartId = await openCart()
    expect((await addLine(cartId, part.variantId, 2)).status).toBe(200)
    const answer = await addLine(cartId, box.variantId)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject(SHORT)
  })

  it("when a quantity is raised, and not when it is lowered", async () => {
    const [box, part] = [await offerOf(BOX), await offerOf(PART)]
    const cartId = await readyCart([part, box])
    await leave(2)
    const { body } = await store<{ cart: { items: { id: string; variant_id: string }[] } }>(
      `/store/carts/${cartId}`,
    )
    const line = body.cart.items.find(({ variant_id }) => variant_id === part.variantId)
    const change = (quantity: number) =>
      store<Refusal>(`/store/carts/${cartId}/line-items/${line?.id}`, { body: { quantity } })
    const raised = await change(2)
    expect(raised.status).toBe(400)
    expect(raised.body).toMatchObject(SHORT)
    await leave(0)
    expect((await change(0)).status).toBe(200)
  })

  it("when a cart is opened with lines", async () => {
    const [box, part] = [await offerOf(BOX), await offerOf(PART)]
    const { regionId } = await readCatalogue()
    await leave(2)
    const items = [
      { variant_id: part.variantId, quantity: 2 },
      { variant_id: box.variantId, quantity: 1 },
    ]
    const { status, body } = await store<Refusal>("/store/carts", { body: { region_id: regionId, items } })
    expect(status).toBe(400)
    expect(body).toMatchObject(SHORT)
  })

  it("but what is short of another line is not held against a change", async () => {
    const [part, other] = [await offerOf(PART), await offerOf(OTHER)]
    const cartId = await readyCart([part])
    await leave(0)
    expect((await addLine(cartId, other.variantId)).status).toBe(200)
  })
})
