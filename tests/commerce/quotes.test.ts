import type { QuoteItem } from "#domain/quote/quote"
import { afterEach, expect, it } from "vitest"

import { admin, askAdmin } from "./http"
import {
  accept,
  act,
  BOX,
  capacities,
  declare,
  type Faults,
  leaveBoxes,
  offerOf,
  offered,
  partsOfBox,
  PLACE,
  receive,
  requested,
  SOON,
} from "./quotes"
import { completeCart, offerOf as variantOf, readyCart } from "./shop"
import { freeInStock } from "./stock"

const PRICE = 450_000
const FEE = 1_500_000

interface MedusaOrder {
  status: string
  is_draft_order: boolean
  payment_status: string
  fulfillment_status: string
  total: number
  items: { unit_price: number; quantity: number }[]
}

const undo: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

async function stockFor(boxes: number): Promise<void> {
  undo.push(await leaveBoxes(boxes))
}

function endAfterwards({ id }: QuoteItem): void {
  undo.push(async () => {
    await act(id, "cancel", { reason: "Hết bài kiểm" })
  })
}

async function readOrder(id: string | null): Promise<MedusaOrder> {
  const fields = "status,is_draft_order,payment_status,fulfillment_status,total,*items"
  return (await admin<{ order: MedusaOrder }>(`/admin/orders/${id}?fields=${fields}`)).order
}

async function freeOfParts(): Promise<number[]> {
  return Promise.all(
    (await partsOfBox()).map(async ({ handle, units }) => (await freeInStock(handle)) / units),
  )
}

it("takes an order of 300 boxes from the request to the last delivery", async () => {
  await stockFor(100)
  const parts = await partsOfBox()
  const declared = []
  for (const { handle, units } of parts) declared.push(await declare(handle, 200 * units, "2027-01-05"))

  const { id, state, number } = await requested(300)
  expect(state).toBe("requested")
  expect(number).toMatch(/^BG-2026-\d{4}$/)
  const plan = [
    { by: "2026-12-20", quantity: 100 },
    { by: "2027-01-15", quantity: 200 },
  ]
  const { body: quoted } = await act(id, "offer", offerOf(plan))
  const total = 300 * PRICE + FEE
  expect(quoted.quote).toMatchObject({ state: "quoted", revision: 1, total })

  const accepted = await accept(quoted.quote)
  expect(accepted.body.quote).toMatchObject({ state: "accepted", acceptedBy: "Trần Thị Mắm", total })
  // All that lay in stock is reserved; the rest waits for what the producers bring.
  expect(await freeOfParts()).toEqual(parts.map(() => 0))
  const { quote } = await admin<{ quote: QuoteItem }>(`/admin/quotes/${id}`)
  expect(quote.ready).toEqual([{ boxHandle: BOX, quantity: 100 }])
  expect(await readOrder(quote.orderId)).toMatchObject({
    is_draft_order: true,
    total,
    items: [{ unit_price: PRICE, quantity: 300 }],
  })

  const first = await act(id, "payments", { amount: 100_000_000, on: "2026-11-21", reference: `FT1-${id}` })
  expect(first.body.quote).toMatchObject({ state: "accepted", payments: [{ amount: 100_000_000 }] })
  const early = await act(id, "deliveries", {
    on: "2026-11-21",
    lines: [{ boxHandle: BOX, quantity: 10, place: PLACE }],
  })
  expect(early).toMatchObject({ status: 409 })
  expect(early.body.message).toContain("chuyển đủ tiền")
  const rest = await act(id, "payments", {
    amount: total - 100_000_000,
    on: "2026-11-21",
    reference: `FT2-${id}`,
  })
  expect(rest.body.quote).toMatchObject({ state: "paid" })
  expect(await readOrder(quote.orderId)).toMatchObject({
    is_draft_order: false,
    status: "pending",
    payment_status: "captured",
  })

  const some = { on: "2026-11-21", lines: [{ boxHandle: BOX, quantity: 100, place: PLACE }] }
  const delivered = await act(id, "deliveries", some)
  expect(delivered.body.quote).toMatchObject({
    state: "paid",
    deliveries: [{ number: `${number.replace("BG", "PG")}-1` }],
    open: [{ boxHandle: BOX, quantity: 200 }],
    ready: [],
  })
  expect(await readOrder(quote.orderId)).toMatchObject({ fulfillment_status: "partially_fulfilled" })
  const more = await act(id, "deliveries", { ...some, lines: [{ ...some.lines[0], quantity: 1 }] })
  expect(more).toMatchObject({ status: 400, body: { contradictions: [{ field: "lines" }] } })

  for (const [index, capacity] of declared.entries())
    await receive(capacity, 200 * (parts[index]?.units ?? 0))
  expect(await freeOfParts()).toEqual(parts.map(() => 0))
  const last = await act(id, "deliveries", { ...some, lines: [{ ...some.lines[0], quantity: 200 }] })
  expect(last.body.quote).toMatchObject({ state: "delivered", open: [], ready: [] })
  expect(await readOrder(quote.orderId)).toMatchObject({ fulfillment_status: "fulfilled" })
  expect(await freeOfParts()).toEqual(parts.map(() => 0))
  expect(last.body.quote.history.map(({ action }) => action)).toEqual([
    "request",
    "offer",
    "accept",
    "payment",
    "payment",
    "delivery",
    "delivery",
  ])
})

it("refuses to offer more than lies in stock or comes in time", async () => {
  await stockFor(60)
  const { id } = await requested(70)
  const { status, body } = await act(id, "offer", offerOf([{ by: SOON, quantity: 70 }]))
  expect(status).toBe(400)
  expect(body.contradictions?.[0]).toMatchObject({ field: "plan" })
  expect(body.message).toMatch(/cần 70, chỉ còn hứa được 60/)
})

it("promises the same boxes to one of two who accept at the same moment", async () => {
  await stockFor(60)
  const quotes = [await offered([{ by: SOON, quantity: 60 }]), await offered([{ by: SOON, quantity: 60 }])]
  quotes.forEach(endAfterwards)
  const answers = await Promise.all(quotes.map(accept))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.message).toContain("không còn giữ được")
  const states = await Promise.all(
    quotes.map(async ({ id }) => (await admin<{ quote: QuoteItem }>(`/admin/quotes/${id}`)).quote),
  )
  const loser = states.find(({ state }) => state === "quoted")
  expect(loser).toMatchObject({ orderId: null, acceptedAt: null })
  expect(await freeOfParts()).toEqual((await partsOfBox()).map(() => 0))
})

it("accepts once when the link is used twice at the same moment", async () => {
  await stockFor(130)
  const quote = await offered([{ by: SOON, quantity: 60 }])
  endAfterwards(quote)
  const answers = await Promise.all([accept(quote), accept(quote)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await freeOfParts()).toEqual((await partsOfBox()).map(() => 70))
})

it("keeps what is promised from carts, and gives it back when the quote is cancelled", async () => {
  await stockFor(51)
  const cart = await readyCart([{ ...(await variantOf(BOX)), quantity: 2 }])
  const quote = await offered([{ by: SOON, quantity: 50 }])
  expect((await accept(quote)).status).toBe(200)
  expect(await completeCart(cart)).toMatchObject({ status: 400, body: { code: "ocop_out_of_stock" } })

  const { body } = await act(quote.id, "cancel", { reason: "Tổ chức đổi ý" })
  expect(body.quote).toMatchObject({ state: "cancelled", ready: [] })
  expect(await freeOfParts()).toEqual((await partsOfBox()).map(() => 51))
  expect(await readOrder(body.quote.orderId)).toMatchObject({ status: "canceled" })
})

it("gives back what a paid quote held and notes the refund in its order", async () => {
  await stockFor(50)
  const quote = await offered([{ by: SOON, quantity: 50 }])
  await accept(quote)
  await act(quote.id, "payments", { amount: quote.total, on: "2026-11-21", reference: `FT-${quote.id}` })
  const { body } = await act(quote.id, "cancel", { reason: "Hoàn tiền" })
  expect(body.quote.state).toBe("cancelled")
  expect(await readOrder(body.quote.orderId)).toMatchObject({
    status: "canceled",
    payment_status: "refunded",
  })
  expect(await freeOfParts()).toEqual((await partsOfBox()).map(() => 50))
})

it("does not let a producer's word be lowered under what was promised of it", async () => {
  await stockFor(0)
  const [part] = await partsOfBox()
  const before = new Map((await capacities()).table.map((row) => [row.productHandle, row]))
  const by = "2027-01-10"
  const declared = []
  for (const { handle, units } of await partsOfBox()) declared.push(await declare(handle, 50 * units, by))
  const quote = await offered([{ by, quantity: 50 }])
  endAfterwards(quote)
  expect((await accept(quote)).status).toBe(200)
  const row = (await capacities()).table.find(({ productHandle }) => productHandle === part?.handle)
  const due = row?.days.find((day) => day.by === by)
  const dueBefore = before.get(part?.handle ?? "")?.days.find((day) => day.by === by)
  expect((due?.promised ?? 0) - (dueBefore?.promised ?? 0)).toBe(50 * (part?.units ?? 0))

  const capacity = declared[0]
  const { status, body } = await askAdmin<Faults>(`/admin/capacities/${capacity?.id}`, {
    body: { seen: capacity?.seen, pieces: 1, by, note: null },
  })
  expect(status).toBe(400)
  expect(body.message).toContain("đã hứa")
})
