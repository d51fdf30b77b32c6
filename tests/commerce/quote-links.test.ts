import type { PublicQuote, QuoteItem } from "#domain/quote/quote"
import { Client } from "pg"
import { afterEach, beforeEach, expect, it } from "vitest"

import { setting } from "../support/environment"
import { admin, call, store, type Answer, type Refusal } from "./http"
import {
  accept,
  act,
  BOX,
  leaveBoxes,
  offerOf,
  offered,
  ORGANISATION,
  PLACE,
  request,
  requestOf,
  requested,
  signatureOf,
  SOON,
} from "./quotes"

let restore: () => Promise<void>
beforeEach(async () => {
  restore = await leaveBoxes(60)
})
afterEach(() => restore())

const PLAN = [{ by: SOON, quantity: 50 }]

function open(id: string, signature: string): Promise<Answer<{ quote: PublicQuote } & Refusal>> {
  return store(`/store/quotes/${id}?signature=${encodeURIComponent(signature)}`)
}

it("opens a quote by its signed link and by no other", async () => {
  const quote = await offered(PLAN)
  const signature = signatureOf(quote)
  expect(new URL(quote.link ?? "").pathname).toBe("/bao-gia/")
  const { status, body } = await open(quote.id, signature)
  expect(status).toBe(200)
  expect(body.quote).toMatchObject({ number: quote.number, total: quote.total, paid: 0 })
  expect(body.quote).not.toHaveProperty("history")
  expect(body.quote).not.toHaveProperty("payments")

  const tampered = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`
  expect((await open(quote.id, tampered)).status).toBe(404)
  expect((await open("quote_of_nobody", signature)).status).toBe(404)
  expect((await open((await offered(PLAN)).id, signature)).status).toBe(404)
  expect((await store(`/store/quotes/${quote.id}`)).status).toBe(400)
})

it("says of an older link that there is a newer offer", async () => {
  const first = await offered(PLAN)
  const { body } = await act(first.id, "offer", offerOf(PLAN, { deliveryFee: 0 as never }))
  expect(body.quote.revision).toBe(2)
  const refused = await accept(first)
  expect(refused).toMatchObject({ status: 409 })
  expect(refused.body.message).toContain("đã có bản mới hơn")
  expect((await open(first.id, signatureOf(first))).status).toBe(409)
  expect((await open(first.id, signatureOf(body.quote))).status).toBe(200)
})

it("takes no answer after the last day", async () => {
  const { id } = await offered(PLAN)
  const database = new Client({ connectionString: setting("TEST_DATABASE_URL") })
  await database.connect()
  // As it will stand there once the days have passed; the signature is made for that day.
  await database.query(`update quote set offered = offered || '{"validUntil":"2026-11-20"}' where id = $1`, [
    id,
  ])
  await database.end()
  const { quote } = await admin<{ quote: QuoteItem }>(`/admin/quotes/${id}`)
  const answer = await accept(quote)
  expect(answer).toMatchObject({ status: 409 })
  expect(answer.body.message).toContain("đến hết ngày 20/11/2026")
  expect(quote.state).toBe("quoted")
})

it("hears a no with its reason, and can be offered anew", async () => {
  const quote = await offered(PLAN)
  const body = { signature: signatureOf(quote), reason: "Vượt ngân sách" }
  const { body: answer } = await store<{ quote: PublicQuote }>(`/store/quotes/${quote.id}/decline`, { body })
  expect(answer.quote.state).toBe("declined")
  const { quote: declined } = await admin<{ quote: QuoteItem }>(`/admin/quotes/${quote.id}`)
  expect(declined.history.at(-1)).toMatchObject({
    action: "decline",
    actor: ORGANISATION.name,
    note: "Vượt ngân sách",
  })
  expect((await act(quote.id, "offer", offerOf(PLAN))).body.quote).toMatchObject({ state: "quoted" })
})

it("numbers requests of the same moment one after the other, without a gap", async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => request(requestOf(50))))
  const serials = answers.map(({ body }) => Number(body.number.slice(-4))).sort((a, b) => a - b)
  const [first = 0] = serials
  expect(serials).toEqual([first, first + 1, first + 2, first + 3])
})

it("names every fault of a request by its field", async () => {
  const organisation = { ...ORGANISATION, taxCode: "0100047517", phone: "12" }
  const lines = [{ boxHandle: BOX, quantity: 49 }]
  const { status, body } = await request(requestOf(49, { organisation, lines, wantedBy: "2026-11-21" }))
  expect(status).toBe(400)
  expect(body.contradictions?.map(({ field }) => field)).toEqual(["taxCode", "phone", "lines", "wantedBy"])
})

it("turns away a flood from one address, and what is too large", async () => {
  const bad = requestOf(1)
  for (let turn = 0; turn < 12; turn++) expect((await request(bad, "10.2.0.1")).status).toBe(400)
  const flooded = await request(bad, "10.2.0.1")
  expect(flooded).toMatchObject({ status: 429 })
  expect(flooded.body.message).toContain("10 phút")
  expect((await request(bad, "10.2.0.2")).status).toBe(400)
  expect((await request(requestOf(50, { note: "x".repeat(30_000) }), "10.2.0.3")).status).toBe(413)
})

it("refuses what the desk did not see, and anybody who is not of the desk", async () => {
  const { id, seen } = await requested(50)
  const offer = { ...offerOf(PLAN), seen }
  expect((await act(id, "offer", offer)).status).toBe(200)
  const late = await act(id, "offer", offer)
  expect(late).toMatchObject({ status: 409 })
  expect((await call(`/admin/quotes/${id}`)).status).toBe(401)
  const wrong = offerOf(PLAN, { plan: [{ by: SOON, boxHandle: BOX, quantity: 49, place: PLACE }] as never })
  expect((await act(id, "offer", wrong)).body.contradictions).toMatchObject([{ field: "plan" }])
})
