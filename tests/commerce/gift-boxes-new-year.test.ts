import { afterAll, expect, it } from "vitest"

import { setting } from "../support/environment"
import { settlePublications } from "../support/publications"
import { boxBecoming, boxOf, CLASSIC, NEW_YEAR, sellAgain } from "./boxes"
import { store } from "./http"
import {
  ADDRESS,
  addLine,
  cancelOrder,
  completeCart,
  offerOf,
  openCart,
  prepareCheckout,
  readCatalogue,
} from "./shop"

const TODAY = "2026-11-21"
const HANOI = {
  ...ADDRESS,
  city: "Phường Hoàn Kiếm",
  province: "Hà Nội",
  metadata: { province_code: "01", commune_code: null },
}

async function moveClockTo(day: string): Promise<void> {
  const answer = await fetch(`${setting("STACK_CONTROL_URL")}/commerce/start?today=${day}`, {
    method: "POST",
  })
  if (!answer.ok) throw new Error(await answer.text())
}

afterAll(async () => {
  await moveClockTo(TODAY)
  await sellAgain(NEW_YEAR)
  // Whoever reads a release afterwards finds the shop of today.
  await settlePublications()
}, 300_000)

it("takes orders for each zone until its own last day", { timeout: 120_000 }, async () => {
  await moveClockTo("2026-12-26")
  const { variantId } = await offerOf(NEW_YEAR)
  const cart = await openCart()
  expect((await addLine(cart, variantId)).status).toBe(200)
  await prepareCheckout(cart)
  await store(`/store/carts/${cart}`, { body: { shipping_address: HANOI } })
  const { status, body } = await completeCart(cart)
  expect(status).toBe(400)
  expect(body).toMatchObject({
    code: "ocop_campaign_closed",
    message: expect.stringContaining("các tỉnh, thành còn lại là ngày 22/12/2026"),
  })
  await store(`/store/carts/${cart}`, { body: { shipping_address: ADDRESS } })
  const taken = await completeCart(cart)
  expect(taken.status).toBe(200)
  await cancelOrder(taken.body.order.id)
})

it(
  "on 1 January 2027 the New Year box is over, its stars with it, and the Tết boxes are sold on",
  { timeout: 180_000 },
  async () => {
    await moveClockTo("2027-01-01")
    const over = await boxBecoming(NEW_YEAR, ({ state }) => state === "closed")
    const refused = over.findings.filter(({ check }) => check === "certificate")
    expect(refused.map(({ productHandle }) => productHandle)).toEqual(
      over.parts.map(({ productHandle }) => productHandle),
    )
    expect(refused[0]?.message).toContain("đã hết hiệu lực từ sau ngày 31/12/2026")

    expect(await boxOf(CLASSIC)).toMatchObject({ state: "published", offSaleSince: null })
    const { giftBoxes } = await readCatalogue()
    expect(giftBoxes.find(({ handle }) => handle === NEW_YEAR)?.offer).toBeNull()
    expect(giftBoxes.find(({ handle }) => handle === CLASSIC)?.offer).not.toBeNull()
  },
)
