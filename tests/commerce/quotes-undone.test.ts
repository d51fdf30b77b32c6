import type { QuoteItem } from "#domain/quote/quote"
import { Client } from "pg"
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest"

import { setting } from "../support/environment"
import { admin } from "./http"
import { accept, act, BOX, leaveBoxes, offered, partsOfBox, PLACE, SOON } from "./quotes"
import { offerOf } from "./shop"
import { freeInStock } from "./stock"

const database = new Client({ connectionString: setting("TEST_DATABASE_URL") })
beforeAll(() => database.connect())
afterAll(() => database.end())

let restore: () => Promise<void>
beforeEach(async () => {
  restore = await leaveBoxes(60)
})
afterEach(() => restore())

const PLAN = [{ by: SOON, quantity: 50 }]

/** While `work` runs, the database takes no more of the rows of a table. */
async function refusing<T>(table: string, work: () => Promise<T>): Promise<T> {
  await database.query(
    `create function refuse_for_test() returns trigger language plpgsql as
      $$ begin raise exception 'refused for a test'; end $$;
     create trigger refuse_for_test before insert on ${table} execute function refuse_for_test()`,
  )
  try {
    return await work()
  } finally {
    await database.query("drop function refuse_for_test() cascade")
  }
}

async function draftsOf({ id }: QuoteItem): Promise<number> {
  const { rows } = await database.query(
    `select 1 from "order" where metadata ->> 'quote_id' = $1 and deleted_at is null and canceled_at is null`,
    [id],
  )
  return rows.length
}

async function read({ id }: QuoteItem): Promise<QuoteItem> {
  return (await admin<{ quote: QuoteItem }>(`/admin/quotes/${id}`)).quote
}

async function freeBoxes(): Promise<Set<number>> {
  const parts = await partsOfBox()
  return new Set(
    await Promise.all(parts.map(async ({ handle, units }) => (await freeInStock(handle)) / units)),
  )
}

it("leaves no order and nothing reserved when an acceptance breaks off", async () => {
  const quote = await offered(PLAN)
  const answer = await refusing("reservation_item", () => accept(quote))
  expect(answer.status).toBe(500)
  const after = await read(quote)
  expect(after).toMatchObject({ state: "quoted", orderId: null, acceptedAt: null, acceptedBy: null })
  expect(after.history.map(({ action }) => action)).toEqual(["request", "offer", "accept", "undo"])
  expect(await draftsOf(quote)).toBe(0)
  expect(await freeBoxes()).toEqual(new Set([60]))

  expect((await accept(quote)).status).toBe(200)
  expect(await draftsOf(quote)).toBe(1)
  await act(quote.id, "cancel", { reason: "Hết bài kiểm" })
  expect(await freeBoxes()).toEqual(new Set([60]))
})

it("takes nothing out of stock when a delivery breaks off, and delivers only the box that was ordered", async () => {
  const quote = await offered(PLAN)
  await accept(quote)
  await act(quote.id, "payments", { amount: quote.total, on: "2026-11-21", reference: `FT-${quote.id}` })
  const delivery = { on: "2026-11-21", lines: [{ boxHandle: BOX, quantity: 20, place: PLACE }] }
  for (const table of ["quote_event", "fulfillment"]) {
    const broken = await refusing(table, () => act(quote.id, "deliveries", delivery))
    expect(broken.status).toBe(500)
    expect(await read(quote)).toMatchObject({
      state: "paid",
      deliveries: [],
      ready: [{ boxHandle: BOX, quantity: 50 }],
    })
  }
  expect(await freeBoxes()).toEqual(new Set([10]))

  const { variantId } = await offerOf(BOX)
  const change = (units: number) =>
    database.query(
      "update product_variant_inventory_item set required_quantity = required_quantity + $2 where variant_id = $1",
      [variantId, units],
    )
  await change(1)
  const other = await act(quote.id, "deliveries", delivery)
  await change(-1)
  expect(other.status).toBe(400)
  expect(other.body.message).toContain("đã đổi từ khi báo giá được chấp nhận")

  expect(await act(quote.id, "deliveries", delivery)).toMatchObject({ status: 200 })
  const { body } = await act(quote.id, "cancel", { reason: "Tổ chức đổi ý sau đợt đầu" })
  expect(body.quote).toMatchObject({ state: "cancelled", ready: [], deliveries: [{ lines: delivery.lines }] })
  expect(await freeBoxes()).toEqual(new Set([40]))
})

it("keeps the history of a quote as it was written", async () => {
  const { id } = await offered(PLAN)
  await expect(database.query("delete from quote_event where quote_id = $1", [id])).rejects.toThrow(
    "events are only added",
  )
})
