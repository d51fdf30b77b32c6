import { createHash } from "node:crypto"

import { formOf } from "#domain/recognition-form"
import { Client } from "pg"
import { beforeAll, describe, expect, it } from "vitest"

import { ask } from "../support/ask"
import { setting } from "../support/environment"
import { admin, askAdmin, call, store, upload } from "./http"
import { details, listed, post, recordsOf, RICE_WINE, WINE, type Item, type Refused } from "./register"
import { addLine, completeCart, offerOf, openCart, prepareCheckout, readCatalogue } from "./shop"

const FORM = {
  stars: 3,
  score: 62.5,
  level: "province",
  batch: "2026-province-1",
  decisionNo: "20/QĐ-UBND",
  recognisedOn: "2026-02-05",
  precision: "day",
  expiresOn: null,
  evidence: "decision",
  sourceUrl: "https://camau.gov.vn/quyet-dinh/20",
}

describe("the list", () => {
  it("holds every record and every candidate, with counts by status", async () => {
    const all = await listed("")
    const { records, candidates } = await readCatalogue()
    expect(all.count).toBe(records.length + candidates.length)
    expect(Object.values(all.totals).reduce((sum, count) => sum + count, 0)).toBe(all.count)
    expect(all.totals["candidate"]).toBe(candidates.length)
  })

  it("finds with and without accents, by product, producer and status", async () => {
    const found = await listed(`q=${encodeURIComponent("banh phong tom cai bat")}`)
    expect(found.records.map(({ product }) => product.handle)).toContain("banh-phong-tom-cai-bat")
    const withdrawn = await listed("status=withdrawn")
    expect(withdrawn.records.map(({ product }) => product.title)).toEqual(
      expect.arrayContaining([expect.stringContaining("Minh Quân")]),
    )
    expect(withdrawn.records.every(({ status }) => status === "withdrawn")).toBe(true)
  })

  it("gives what is due within 90 days, the first to end first", async () => {
    const { records } = await listed("due=90")
    expect(records.length).toBeGreaterThan(20)
    expect(new Set(records.map(({ lastDay }) => lastDay))).toEqual(new Set(["2026-12-31"]))
  })

  it("is for staff alone, and refuses a filter it does not know", async () => {
    expect((await call("/admin/recognitions")).status).toBe(401)
    expect((await askAdmin("/admin/recognitions?status=perhaps")).status).toBe(400)
  })
})

describe("a recognition at the desk", () => {
  let product: Item["product"]
  beforeAll(async () => {
    const [record] = await recordsOf(WINE)
    if (!record) throw new Error(`${WINE} has no record`)
    product = record.product
  })

  it.each([
    ["stars against points", { score: 75 }, "score"],
    ["stars against their level", { level: "centre" }, "level"],
    ["an end before the issue", { expiresOn: "2026-01-01" }, "expiresOn"],
    ["a decision without a number", { decisionNo: null }, "decisionNo"],
    ["an issue to come", { recognisedOn: "2027-02-05" }, "recognisedOn"],
    ["another one in force", { recognisedOn: "2022-06-01" }, "recognisedOn"],
  ])("is not saved with %s", async (_, changes, field) => {
    const before = await recordsOf(WINE)
    const { status, body } = await post("", { product_id: product.id, ...FORM, ...changes })
    expect(status).toBe(400)
    expect(body.contradictions).toEqual([expect.objectContaining({ field })])
    expect(await recordsOf(WINE)).toEqual(before)
  })

  it("is refused with what cannot be read", async () => {
    expect((await post("", { product_id: product.id, ...FORM, stars: 6 })).status).toBe(400)
    expect((await post("", { product_id: "prod_none", ...FORM })).status).toBe(404)
  })

  it("is created, corrected, upgraded and withdrawn, and its history keeps every state", async () => {
    const created = await post("", { product_id: product.id, ...FORM })
    expect(created.status).toBe(201)
    const { record } = created.body
    expect(record).toMatchObject({
      status: "holding",
      lastDay: "2029-02-04",
      recognition: { slug: `${WINE}-2026`, decisionNo: "20/QĐ-UBND" },
    })

    const stale = await post(`/${record.id}`, { ...FORM, seen: "2020-01-01T00:00:00.000Z" })
    expect(stale).toMatchObject({ status: 409, body: { type: "conflict" } })

    const corrected = await post(`/${record.id}`, { ...FORM, score: 63, seen: record.updated_at })
    expect(corrected.body.record.recognition?.score).toBe(63)

    const higher = { ...FORM, stars: 4, score: 71, recognisedOn: "2026-09-01", decisionNo: "90/QĐ-UBND" }
    const seen = corrected.body.record.updated_at
    const sideways = await post(`/${record.id}/successor`, { ...higher, stars: 3, kind: "upgrade", seen })
    expect(sideways.body.contradictions).toEqual([expect.objectContaining({ field: "stars" })])
    const upgraded = await post(`/${record.id}/successor`, { ...higher, kind: "upgrade", seen })
    expect(upgraded.body.record).toMatchObject({
      status: "holding",
      recognition: { slug: `${WINE}-2026-2`, stars: 4 },
    })

    const withdrawal = { withdrawnOn: "2026-11-20", withdrawalReason: "ngừng sản xuất" }
    const withdrawn = await post(`/${upgraded.body.record.id}/withdrawal`, {
      ...withdrawal,
      seen: upgraded.body.record.updated_at,
    })
    expect(withdrawn.body.record.status).toBe("withdrawn")

    const old = await details(record.id)
    expect(old.record).toMatchObject({ status: "superseded", lastDay: "2026-08-31" })
    expect(old.history.map(({ action }) => action)).toEqual(["supersede", "update", "create"])
    expect(old.history.every(({ actor }) => actor === setting("ADMIN_EMAIL"))).toBe(true)
    expect(old.history[1]?.before).toMatchObject({ score: 62.5 })
    expect(old.history[1]?.after).toMatchObject({ score: 63 })
    expect(old.history[2]?.before).toBeNull()
  })

  it("keeps its decision with the hash of the file", async () => {
    const [record] = await recordsOf(RICE_WINE)
    const bytes = Buffer.from("%PDF-1.4 quyết định")
    const { body } = await upload<{ record: Item }>(`/admin/recognitions/${record?.id}/document`, {
      name: "Quyết định 15.pdf",
      bytes,
    })
    const document = body.record.recognition?.document
    expect(document).toMatchObject({
      name: "Quyết định 15.pdf",
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })
    const served = await ask(document?.url ?? "")
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true)

    const refused = await upload<Refused>(`/admin/recognitions/${record?.id}/document`, {
      name: "thơ.txt",
      bytes: Buffer.from("không phải ảnh"),
    })
    expect(refused).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("PDF, JPEG hay PNG") },
    })
  })

  it("cannot have its history rewritten, not even in the database", async () => {
    const database = new Client({ connectionString: setting("TEST_DATABASE_URL") })
    await database.connect()
    try {
      for (const attempt of [
        "update recognition_change set actor = 'ai do'",
        "delete from recognition_change",
      ]) {
        await expect(database.query(attempt)).rejects.toThrow("changes are only added")
      }
    } finally {
      await database.end()
    }
  })

  it("is created once when two members of staff press at the same moment", async () => {
    const { products } = await admin<{ products: { id: string; handle: string }[] }>(
      "/admin/recognitions/products?q=ruou nep cam",
    )
    const id = products.find(({ handle }) => handle === "ruou-nep-cam")?.id
    const [held] = await recordsOf("ruou-nep-cam")
    const form = { ...FORM, stars: 4, score: null, kind: "renew", seen: held?.updated_at }
    const answers = await Promise.all([
      post(`/${held?.id}/successor`, form),
      post(`/${held?.id}/successor`, { ...form, decisionNo: "21/QĐ-UBND" }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await recordsOf("ruou-nep-cam")).filter(({ product }) => product.id === id)).toHaveLength(2)
  })
})

it("a withdrawal is in force at once: the cart refuses what already lay in it, and takes it again when it is undone", async () => {
  const handle = "gao-sach-ong-muon"
  const offer = await offerOf(handle)
  const cart = await openCart()
  await addLine(cart, offer.variantId)
  await prepareCheckout(cart)
  const [held] = await recordsOf(handle)
  if (!held?.recognition) throw new Error(`${handle} has no record`)
  const withdrawal = { withdrawnOn: "2026-11-21", withdrawalReason: "thử nghiệm" }
  const { body } = await post(`/${held.id}/withdrawal`, { ...withdrawal, seen: held.updated_at })
  try {
    const { body: lying } = await store<{ cart: { items: { id: string }[] } }>(`/store/carts/${cart}`)
    const line = `/store/carts/${cart}/line-items/${lying.cart.items[0]?.id}`
    const more = await store<Refused & { code?: string }>(line, { body: { quantity: 2 } })
    expect(more).toMatchObject({ status: 400, body: { code: "ocop_not_certified" } })
    const refused = await completeCart(cart)
    expect(refused.body).toMatchObject({
      code: "ocop_not_certified",
      message: expect.stringContaining("thu hồi"),
    })
    expect((await addLine(await openCart(), offer.variantId)).status).toBe(400)
    const { products } = await readCatalogue()
    expect(products.find((product) => product.handle === handle)).toMatchObject({
      standing: { state: "lapsed", reason: "withdrawn" },
      offer: null,
    })
  } finally {
    const undone = { seen: body.record.updated_at, withdrawnOn: null, withdrawalReason: null }
    const undo = { ...formOf(held.recognition), ...undone }
    expect((await post(`/${held.id}`, undo)).status).toBe(200)
  }
  expect((await addLine(cart, offer.variantId)).status).toBe(200)
})
