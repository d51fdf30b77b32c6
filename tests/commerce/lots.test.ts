import type { CatalogueProduct } from "#domain/catalogue"
import { parseDay } from "#domain/day"
import type { OwnBoxForm } from "#domain/gift-box/gift"
import type { LotEntry, LotItem } from "#domain/lot"
import { afterAll, afterEach, describe, expect, it } from "vitest"
import { forget } from "../support/forget"
import { readQueue, until } from "../support/publications"
import { boxBecoming, sellAgain } from "./boxes"
import { admin, askAdmin, call, store, type Answer, type Refusal } from "./http"
import { accept, act, offered, offerOf as offerOfQuote, SOON } from "./quotes"
import { addLine, completeCart, offerOf, openCart, readCatalogue, readyCart } from "./shop"

const HANDLE = "banh-phong-tom-cai-bat"
const NAME = "Bánh phồng tôm"
const BOX = "hop-qua-tet-dinh-mui-2027"
const REASON = "Bao bì có thể bị hở. Đừng dùng và hãy trả lại nơi mua."

type LotAnswer = { lot: LotItem } & {
  message?: string
  contradictions?: { field: string; message: string }[]
}

const undo: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const added: string[] = []
afterAll(() => forget("lot", added))

let serial = 0
/** A number that no other lot of these tests has. */
const freshCode = () => `T${++serial}`

function entryOf(changes: Partial<LotEntry> = {}): LotEntry {
  return {
    productHandle: HANDLE,
    code: freshCode(),
    madeOn: parseDay("2026-11-01"),
    expiresOn: parseDay("2027-05-01"),
    pieces: 500,
    ...changes,
  }
}

async function add(changes: Partial<LotEntry> = {}): Promise<Answer<LotAnswer>> {
  const answer = await askAdmin<LotAnswer>("/admin/lots", { body: entryOf(changes) })
  if (answer.status === 201) added.push(answer.body.lot.id)
  return answer
}

function change({ id, seen }: LotItem, entry: LotEntry): Promise<Answer<LotAnswer>> {
  return askAdmin(`/admin/lots/${id}`, { body: { ...entry, seen } })
}

function recall({ id, seen }: LotItem, reason = REASON): Promise<Answer<LotAnswer>> {
  return askAdmin(`/admin/lots/${id}/recall`, { body: { seen, reason, reasonEn: "The bag may leak." } })
}

function clear({ id, seen }: LotItem): Promise<Answer<LotAnswer>> {
  return askAdmin(`/admin/lots/${id}/clear`, { body: { seen } })
}

/** Recalled until the test is over, when the product is sold again and its box too. */
async function recalled(): Promise<LotItem> {
  const { lot } = (await recall((await add()).body.lot)).body
  undo.push(async () => {
    const { lots } = await admin<{ lots: LotItem[] }>("/admin/lots")
    const now = lots.find(({ id }) => id === lot.id)
    if (now?.recall?.clearedOn === null) await clear(now)
    await sellAgain(BOX)
  })
  return lot
}

async function productOf(handle = HANDLE): Promise<CatalogueProduct> {
  const { products } = await readCatalogue()
  const found = products.find((product) => product.handle === handle)
  if (!found) throw new Error(`"${handle}" is not in the catalogue`)
  return found
}

describe("a lot", () => {
  it("is in the catalogue as soon as it is entered, the newest first, without how many pieces it had", async () => {
    const older = (await add({ madeOn: parseDay("2026-10-01") })).body.lot
    const { status, body } = await add()
    expect(status).toBe(201)
    expect(body.lot).toMatchObject({ productHandle: HANDLE, pieces: 500, recall: null, seen: "1" })
    expect(body.lot.productName).toContain(NAME)
    const { lots, offer } = await productOf()
    const codes = lots.map(({ code }) => code)
    expect(codes.indexOf(body.lot.code)).toBeLessThan(codes.indexOf(older.code))
    expect(lots.find(({ code }) => code === body.lot.code)).toEqual({
      code: body.lot.code,
      madeOn: "2026-11-01",
      expiresOn: "2027-05-01",
      recall: null,
    })
    expect(offer).not.toBeNull()
  })

  it("is corrected by its number too, and stays with its product", async () => {
    const { lot } = (await add()).body
    const entry = entryOf({ expiresOn: null, pieces: null })
    const { status, body } = await change(lot, entry)
    expect(status).toBe(200)
    expect(body.lot).toMatchObject({ ...entry, id: lot.id, seen: "2" })
    const moved = await change(body.lot, { ...entry, productHandle: "muoi-tinh-bac-lieu" })
    expect(moved).toMatchObject({ status: 400, body: { contradictions: [{ field: "productHandle" }] } })
  })

  it("is refused with a sentence for each field that is wrong, and for a number the product has already", async () => {
    const wrong = await add({ code: "lô 7", madeOn: parseDay("2999-01-01"), expiresOn: null, pieces: 1.5 })
    expect(wrong.status).toBe(400)
    expect(wrong.body.contradictions?.map(({ field }) => field)).toEqual(["code", "madeOn", "pieces"])

    const { lot } = (await add()).body
    const twice = await add({ code: lot.code })
    expect(twice).toMatchObject({ status: 400, body: { contradictions: [{ field: "code" }] } })
    expect((await add({ code: lot.code, productHandle: "muoi-tinh-bac-lieu" })).status).toBe(201)
    expect((await add({ productHandle: "tom-kho-khong-co" })).status).toBe(404)
  })

  it("is entered once when two members of staff enter it at the same moment", async () => {
    const code = freshCode()
    const answers = await Promise.all([add({ code }), add({ code })])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
  })

  it("is not written over by somebody who saw an older one", async () => {
    const { lot } = (await add()).body
    await change(lot, entryOf())
    const stale = await recall(lot)
    expect(stale).toMatchObject({ status: 409, body: { type: "conflict" } })
    expect((await productOf()).offer).not.toBeNull()
  })

  it("is for staff alone", async () => {
    expect((await call("/admin/lots")).status).toBe(401)
  })
})

describe("a recall", () => {
  it("takes the offer and leaves the stars, until staff has seen that nothing is left; the lot stays red", async () => {
    const before = await productOf()
    const lot = await recalled()
    expect(lot.recall).toEqual({
      on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      reason: REASON,
      reasonEn: "The bag may leak.",
      clearedOn: null,
    })
    const stopped = await productOf()
    expect(stopped).toMatchObject({ offer: null, standing: before.standing })
    expect(stopped.lots.find(({ code }) => code === lot.code)?.recall).toEqual(lot.recall)

    const cleared = await clear(lot)
    expect(cleared.body.lot.recall).toMatchObject({ reason: REASON, clearedOn: lot.recall?.on })
    const sold = await productOf()
    expect(sold.offer).toEqual(before.offer)
    expect(sold.lots.find(({ code }) => code === lot.code)?.recall?.clearedOn).toBe(lot.recall?.on)
  })

  it("refuses the product in a cart, and the order of one that was in the cart before", async () => {
    const offer = await offerOf(HANDLE)
    const cartId = await readyCart([offer])
    await recalled()

    const line = await addLine(await openCart(), offer.variantId)
    expect(line).toMatchObject({ status: 400, body: { code: "ocop_recalled" } })
    expect(line.body.message).toContain("đang bị thu hồi")
    expect(line.body.message).toContain("Bao bì có thể bị hở")

    const order = await completeCart(cartId)
    expect(order).toMatchObject({ status: 400, body: { code: "ocop_recalled" } })
  })

  it("refuses the boxes it lies in at once, and takes them off sale until a person sells them again", async () => {
    const box = await offerOf(BOX)
    const cartId = await readyCart([box])
    const lot = await recalled()

    const { giftBoxes } = await readCatalogue()
    expect(giftBoxes.find(({ handle }) => handle === BOX)?.offer).toBeNull()
    const order = await completeCart(cartId)
    expect(order.body.code).toBe("ocop_recalled")
    expect(order.body.message).toContain("trong «Hộp quà Tết Đinh Mùi 2027»")

    const off = await boxBecoming(BOX, ({ offSaleSince }) => offSaleSince !== null)
    expect(off.findings).toContainEqual(
      expect.objectContaining({
        weight: "refuses",
        check: "recall",
        productHandle: HANDLE,
        message: expect.stringContaining("Bao bì có thể bị hở. Đừng dùng và hãy trả lại nơi mua. Hãy thay"),
      }),
    )
    await clear(lot)
    expect((await readCatalogue()).giftBoxes.find(({ handle }) => handle === BOX)?.offer).toBeNull()
  })

  it("refuses a box that a customer composes of it", async () => {
    const { giftBoxes } = await readCatalogue()
    const box = giftBoxes.find(({ handle }) => handle === BOX)
    const form: OwnBoxForm = {
      campaignHandle: box?.campaignHandle ?? "",
      packagingHandle: box?.packagingHandle ?? "",
      parts: box?.parts ?? [],
      quantity: 1,
    }
    await recalled()
    const answer = await store<Refusal>(`/store/carts/${await openCart()}/own-boxes`, { body: form })
    expect(answer).toMatchObject({ status: 400, body: { code: "ocop_own_box_refused" } })
    expect(answer.body.message).toContain("đang bị thu hồi")
  })

  it("holds the quotes of organisations too: none is offered with it, and none that was offered is accepted", async () => {
    const plan = [{ by: SOON, quantity: 5 }]
    const quote = await offered(plan)
    const lot = await recalled()
    // Before its boxes are sold again, which need the stock that it holds.
    undo.push(() => act(quote.id, "cancel", { reason: "Dữ liệu thử" }))

    const accepted = await accept(quote)
    expect(accepted.status).toBe(409)
    expect(accepted.body.message).toContain("đang bị thu hồi")
    const again = await act(quote.id, "offer", offerOfQuote(plan))
    expect(again.status).toBe(400)
    expect(again.body.contradictions).toContainEqual({
      field: "lines",
      message: expect.stringContaining("đang bị thu hồi"),
    })

    await clear(lot)
    expect((await accept(quote)).status).toBe(200)
  })

  it("asks for a publication at once, in the name of whoever recalled it", async () => {
    const lot = await recalled()
    const reason = await until(async () => {
      const { publications } = await readQueue()
      return publications
        .flatMap(({ reasons }) => reasons)
        .find(({ what }) => what === `Thu hồi lô ${lot.code}: ${lot.productName}`)
    }, "a publication for the recall")
    expect(reason.who).toContain("@")
  })

  it("needs words for the public, is made once, and is neither taken back nor cleared twice", async () => {
    const { lot: good } = (await add()).body
    expect(await recall(good, " hở ")).toMatchObject({
      status: 400,
      body: { contradictions: [{ field: "reason" }] },
    })
    expect(await clear(good)).toMatchObject({ status: 400, body: { contradictions: [{ field: "recall" }] } })

    const lot = await recalled()
    expect(await recall(lot)).toMatchObject({ status: 400, body: { contradictions: [{ field: "recall" }] } })
    const { productHandle, madeOn, expiresOn, pieces } = lot
    const renamed = await change(lot, { productHandle, madeOn, expiresOn, pieces, code: freshCode() })
    expect(renamed).toMatchObject({ status: 400, body: { contradictions: [{ field: "code" }] } })
    const cleared = (await clear(lot)).body.lot
    expect(await clear(cleared)).toMatchObject({
      status: 400,
      body: { contradictions: [{ field: "recall" }] },
    })
  })
})

describe("a GTIN", () => {
  const post = (handle: string, gtin: string | null) =>
    askAdmin<{ gtin: string | null } & LotAnswer>(`/admin/ocop-products/${handle}/gtin`, { body: { gtin } })

  it("is kept with fourteen digits, belongs to one product, and can be taken away", async () => {
    undo.push(() => post(HANDLE, null))
    expect((await post(HANDLE, " 9501101-530003 ")).body.gtin).toBe("09501101530003")
    expect((await productOf()).gtin).toBe("09501101530003")
    expect(await post(HANDLE, "09501101530003")).toMatchObject({ status: 200 })

    const other = await post("muoi-tinh-bac-lieu", "9501101530003")
    expect(other).toMatchObject({ status: 400, body: { contradictions: [{ field: "gtin" }] } })
    expect(other.body.message).toContain(NAME)

    await post(HANDLE, null)
    expect(await admin(`/admin/ocop-products/${HANDLE}/gtin`)).toEqual({ gtin: null })
    expect((await productOf()).gtin).toBeNull()
  })

  it.each([
    ["a wrong check digit", "9501101530004", "số kiểm tra"],
    ["eleven digits", "95011015300", "8, 12, 13 hoặc 14"],
    ["letters", "893ABC", "chỉ gồm chữ số"],
  ])("is refused with %s", async (_, gtin, says) => {
    const { status, body } = await post(HANDLE, gtin)
    expect(status).toBe(400)
    expect(body.contradictions).toEqual([{ field: "gtin", message: expect.stringContaining(says) }])
    expect((await post("tom-kho-khong-co", "9501101530003")).status).toBe(404)
  })
})
