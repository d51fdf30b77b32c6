import type { CatalogueGiftBox } from "#domain/catalogue"
import type { OwnBoxForm } from "#domain/gift-box/gift"
import { afterEach, beforeAll, expect, it, test } from "vitest"
import { setFreeStock } from "../support/stock"
import { store, type Answer, type Refusal } from "./http"
import { addLine, cancelOrder, completeCart, openCart, prepareCheckout, readCatalogue } from "./shop"
import { freeInStock } from "./stock"

interface CartLine {
  id: string
  product_handle: string
  quantity: number
  metadata: { own_box?: string } | null
}
interface Cart {
  items: CartLine[]
  item_total: number
}

const undo: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

let box: CatalogueGiftBox
let form: OwnBoxForm
let price: number
/** Of the packaging, which is in no list of products. */
let packagingCost: number

beforeAll(async () => {
  const { giftBoxes, packagings, products } = await readCatalogue()
  const found = giftBoxes.find(({ offer, packagingHandle }) => offer !== null && packagingHandle !== null)
  const packaging = packagings.find(({ handle }) => handle === found?.packagingHandle)
  if (!found || !packaging) throw new Error("no gift box with a packaging is for sale")
  box = found
  form = {
    campaignHandle: box.campaignHandle,
    packagingHandle: packaging.handle,
    parts: box.parts.map(({ productHandle, quantity }) => ({ productHandle, quantity })),
    quantity: 2,
  }
  packagingCost = packaging.cost
  price = box.parts.reduce(
    (sum, part) =>
      sum + part.quantity * (products.find(({ handle }) => handle === part.productHandle)?.offer?.price ?? 0),
    packagingCost,
  )
})

function compose(
  cartId: string,
  changes: Partial<OwnBoxForm> = {},
): Promise<Answer<{ own_box: string } & Refusal>> {
  return store(`/store/carts/${cartId}/own-boxes`, { body: { ...form, ...changes } })
}

async function readCart(cartId: string): Promise<Cart> {
  const { body } = await store<{ cart: Cart }>(
    `/store/carts/${cartId}?fields=item_total,items.id,items.quantity,items.product_handle,items.metadata`,
  )
  return body.cart
}

async function withBox(): Promise<{ cartId: string; ownBox: string; items: CartLine[] }> {
  const cartId = await openCart()
  const { status, body } = await compose(cartId)
  if (status !== 200) throw new Error(body.message)
  return { cartId, ownBox: body.own_box, items: (await readCart(cartId)).items }
}

it("sells a box that the customer composed at the price of its parts and its packaging", async () => {
  const [part] = form.parts
  const free = await freeInStock(part?.productHandle ?? "")
  const { cartId, ownBox, items } = await withBox()
  expect(items).toHaveLength(form.parts.length + 1)
  expect(items.every(({ metadata }) => metadata?.own_box === ownBox)).toBe(true)
  expect((await readCart(cartId)).item_total).toBe(2 * price)

  await prepareCheckout(cartId)
  const { status, body } = await completeCart(cartId)
  expect(status).toBe(200)
  undo.push(() => cancelOrder(body.order.id))
  expect(await freeInStock(part?.productHandle ?? "")).toBe(free - 2 * (part?.quantity ?? 0))
})

it("keeps its lines apart from the same goods bought loose, and from another box", async () => {
  const { cartId, items } = await withBox()
  const { products } = await readCatalogue()
  const loose = products.find(({ handle }) => handle === form.parts[0]?.productHandle)
  expect((await addLine(cartId, loose?.offer?.variantId ?? "", 1)).status).toBe(200)
  expect((await compose(cartId)).status).toBe(200)
  expect((await readCart(cartId)).items).toHaveLength(2 * items.length + 1)
})

test.each<[string, Partial<OwnBoxForm>, RegExp]>([
  ["of a campaign that is not there", { campaignHandle: "trung-thu" }, /«trung-thu»/],
  ["in a packaging that is not there", { packagingHandle: "gio-tre" }, /«gio-tre»/],
  [
    "with a product that is not there",
    { parts: [{ productHandle: "so-huyet", quantity: 1 }] },
    /so-huyet|Giấy/,
  ],
  ["of more than there is", { quantity: 900 }, /cần \d+ cho 900 hộp/],
])("refuses a box %s", async (_, changes, sentence) => {
  const cartId = await openCart()
  const { status, body } = await compose(cartId, changes)
  expect(status).toBe(400)
  expect(body).toMatchObject({ code: "ocop_own_box_refused", message: expect.stringMatching(sentence) })
  expect((await readCart(cartId)).items).toEqual([])
})

it("refuses what is no form of a box", async () => {
  const { status } = await compose(await openCart(), { quantity: 0 })
  expect(status).toBe(400)
})

it("refuses a box whose part lies loose in the cart, when there is not enough for both", async () => {
  const { products } = await readCatalogue()
  const [part] = form.parts
  const loose = products.find(({ handle }) => handle === part?.productHandle)
  undo.push(await setFreeStock(part?.productHandle ?? "", 2 * (part?.quantity ?? 0)))
  const cartId = await openCart()
  expect((await addLine(cartId, loose?.offer?.variantId ?? "", 1)).status).toBe(200)
  const { status, body } = await compose(cartId)
  expect(status).toBe(400)
  expect(body.code).toBe("ocop_out_of_stock")
})

test.each([0, 5])("refuses to change one line of it to %d pieces", async (quantity) => {
  const { cartId, items } = await withBox()
  const { status, body } = await store<Refusal>(`/store/carts/${cartId}/line-items/${items[0]?.id}`, {
    body: { quantity },
  })
  expect(status).toBe(400)
  expect(body).toMatchObject({ code: "ocop_own_box_part", message: expect.stringContaining("bỏ cả hộp") })
})

it("refuses the order of a box out of which a line was taken, until the rest is taken out too", async () => {
  const { cartId, ownBox, items } = await withBox()
  await store(`/store/carts/${cartId}/line-items/${items[0]?.id}`, { method: "DELETE" })
  await prepareCheckout(cartId)
  const { status, body } = await completeCart(cartId)
  expect(status).toBe(400)
  expect(body).toMatchObject({ code: "ocop_own_box_broken", message: expect.stringContaining("ghép lại") })

  const removal = await store(`/store/carts/${cartId}/own-boxes/${ownBox}`, { method: "DELETE" })
  expect(removal.status).toBe(200)
  expect((await readCart(cartId)).items).toEqual([])
  const again = await store<Refusal>(`/store/carts/${cartId}/own-boxes/${ownBox}`, { method: "DELETE" })
  expect(again.status).toBe(404)
})

it("does not sell packaging alone", async () => {
  const { cartId, items } = await withBox()
  const packaging = items.find(({ product_handle }) =>
    form.parts.every(({ productHandle }) => productHandle !== product_handle),
  )
  const { body } = await store<{ cart: { items: { id: string; variant_id: string }[] } }>(
    `/store/carts/${cartId}?fields=items.id,items.variant_id`,
  )
  const variantId = body.cart.items.find(({ id }) => id === packaging?.id)?.variant_id ?? ""
  const answer = await addLine(await openCart(), variantId)
  expect(answer.status).toBe(400)
  expect(answer.body.message).toContain("chỉ bán kèm")
})
