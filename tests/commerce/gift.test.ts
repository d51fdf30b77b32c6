import type { GiftInstructions, Recipient, RecipientFault } from "#domain/gift-box/gift"
import { afterEach, expect, it, test } from "vitest"
import { admin, store, type Answer, type Refusal } from "./http"
import { addLine, cancelOrder, completeCart, openCart, prepareCheckout, readCatalogue } from "./shop"

const FEE = 30_000
const RECIPIENT: Recipient = {
  name: "Trần Văn Tràm",
  phone: "0912 345 678",
  province: "96",
  commune: "32248",
  address: "Số 12, ấp Mũi",
  boxes: 1,
  cardText: null,
}
const ELSEWHERE: Recipient = {
  ...RECIPIENT,
  province: "01",
  commune: "phường Ba Đình",
  cardText: "Chúc mừng năm mới",
}

const undo: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

/** A cart with so many gift boxes; one line. */
async function cartWith(boxes: number): Promise<string> {
  const { giftBoxes } = await readCatalogue()
  const variantId = giftBoxes.find(({ offer }) => offer !== null)?.offer?.variantId ?? ""
  const cartId = await openCart()
  const { status, body } = await addLine(cartId, variantId, boxes)
  if (status !== 200) throw new Error(body.message)
  return cartId
}

type GiftAnswer = Answer<
  { gift: GiftInstructions; extra_delivery: number; faults: RecipientFault[] } & Refusal
>

function give(
  cartId: string,
  recipients: Recipient[],
  changes: Partial<GiftInstructions> = {},
): Promise<GiftAnswer> {
  const gift: GiftInstructions = { cardText: "Kính biếu", hidePrice: true, recipients, ...changes }
  return store(`/store/carts/${cartId}/gift`, { body: gift })
}

async function deliveryOf(cartId: string): Promise<number> {
  const { body } = await store<{ cart: { shipping_total: number } }>(
    `/store/carts/${cartId}?fields=shipping_total,total`,
  )
  return body.cart.shipping_total
}

it("sends the boxes of one order to several people, with a fee for each", async () => {
  const cartId = await cartWith(3)
  await prepareCheckout(cartId)
  const { status, body } = await give(cartId, [RECIPIENT, { ...ELSEWHERE, boxes: 2 }])
  expect(status).toBe(200)
  expect(body.extra_delivery).toBe(FEE)
  expect(body.gift.recipients.map(({ phone }) => phone)).toEqual(["+84912345678", "+84912345678"])
  expect(await deliveryOf(cartId)).toBe(2 * FEE)

  await prepareCheckout(cartId)
  expect(await deliveryOf(cartId)).toBe(2 * FEE)
  const completed = await completeCart(cartId)
  expect(completed.status).toBe(200)
  undo.push(() => cancelOrder(completed.body.order.id))
  const { order } = await admin<{ order: { metadata: { gift: GiftInstructions }; shipping_total: number } }>(
    `/admin/orders/${completed.body.order.id}?fields=metadata,shipping_total,*shipping_methods`,
  )
  expect(order.shipping_total).toBe(2 * FEE)
  expect(order.metadata.gift).toEqual(body.gift)
})

it("takes the fee once again when the list is taken back", async () => {
  const cartId = await cartWith(2)
  await prepareCheckout(cartId)
  await give(cartId, [RECIPIENT, ELSEWHERE])
  expect(await deliveryOf(cartId)).toBe(2 * FEE)
  const { body } = await give(cartId, [])
  expect(body.extra_delivery).toBe(0)
  expect(await deliveryOf(cartId)).toBe(FEE)
})

test.each<[string, Recipient[], Pick<RecipientFault, "line" | "field">[]]>([
  ["more boxes than the cart has", [RECIPIENT, { ...ELSEWHERE, boxes: 3 }], [{ line: 0, field: "list" }]],
  [
    "lines that are wrong",
    [RECIPIENT, { ...ELSEWHERE, phone: "12", address: "" }],
    [
      { line: 2, field: "phone" },
      { line: 2, field: "address" },
    ],
  ],
  [
    "a commune of another province",
    [RECIPIENT, { ...ELSEWHERE, province: "96" }],
    [{ line: 2, field: "commune" }],
  ],
])("refuses a list with %s, naming each", async (_, recipients, faults) => {
  const cartId = await cartWith(2)
  const { status, body } = await give(cartId, recipients)
  expect(status).toBe(400)
  expect(body.code).toBe("ocop_gift_refused")
  expect(body.faults.map(({ line, field }) => ({ line, field }))).toEqual(faults)
  expect(body.message).toContain(body.faults[0]?.message)
})

it("refuses what is no gift at all, and a cart that is not there", async () => {
  const { status } = await store(`/store/carts/${await cartWith(1)}/gift`, { body: { recipients: "all" } })
  expect(status).toBe(400)
  expect((await give("cart_none", [])).status).toBe(404)
})

it("refuses the order when the boxes in the cart are no longer those of the list", async () => {
  const cartId = await cartWith(2)
  await give(cartId, [RECIPIENT, ELSEWHERE])
  const { body } = await store<{ cart: { items: { id: string }[] } }>(`/store/carts/${cartId}`)
  await store(`/store/carts/${cartId}/line-items/${body.cart.items[0]?.id}`, { body: { quantity: 1 } })
  await prepareCheckout(cartId)
  const completed = await completeCart(cartId)
  expect(completed.status).toBe(400)
  expect(completed.body).toMatchObject({
    code: "ocop_gift_refused",
    message: expect.stringContaining("gửi 2 hộp, giỏ hàng có 1 hộp"),
  })
})

test.each<[string, unknown, RegExp]>([
  [
    "recipients that no form would take",
    { cardText: null, hidePrice: false, recipients: [{ ...RECIPIENT, phone: "1" }] },
    /Người nhận thứ 1/,
  ],
  ["something else", "everybody", /không đọc được/],
])("refuses the order of a cart into which a client wrote %s by itself", async (_, gift, message) => {
  const cartId = await cartWith(1)
  await store(`/store/carts/${cartId}`, { body: { metadata: { gift } } })
  await prepareCheckout(cartId)
  const completed = await completeCart(cartId)
  expect(completed.status).toBe(400)
  expect(completed.body).toMatchObject({ code: "ocop_gift_refused", message: expect.stringMatching(message) })
})

it("takes the fee of recipients that a client wrote into the cart by itself", async () => {
  const cartId = await cartWith(2)
  await prepareCheckout(cartId)
  const gift: GiftInstructions = { cardText: null, hidePrice: false, recipients: [RECIPIENT, ELSEWHERE] }
  await store(`/store/carts/${cartId}`, { body: { metadata: { gift } } })
  expect(await deliveryOf(cartId)).toBe(2 * FEE)
})
