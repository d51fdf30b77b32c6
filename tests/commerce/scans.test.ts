import { Client } from "pg"
import { describe, expect, it } from "vitest"
import { addDays, dayInVietnam, parseDay } from "#domain/day"
import { toProductCode } from "#domain/product-code"
import { SCAN_LIMITS, type ScanForm, type ScanReport } from "#domain/scan"
import { setting } from "../support/environment"
import { admin, askAdmin, call, store, type Refusal } from "./http"
import { cancelOrder, completeCart, offerOf, readCatalogue, readyCart } from "./shop"

const PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36"

interface Outcome {
  counted: boolean
  why?: string
}

let last = 0

/** A scan as a page tells of it, each from an address of its own unless one is given. */
function scan(form: Partial<ScanForm> & { code: string; day: string }, headers: Record<string, string> = {}) {
  last += 1
  return call<Outcome & Refusal>("/store/scans", {
    body: { salesPoint: null, ...form },
    headers: {
      "x-publishable-api-key": setting("PUBLISHABLE_KEY"),
      "user-agent": PHONE,
      "x-forwarded-for": `198.51.100.${last % 250}`,
      ...headers,
    },
  })
}

function report(query = "") {
  return admin<ScanReport>(`/admin/scans${query}`)
}

async function countOf(code: string, salesPoint: string | null = null): Promise<number> {
  const { rows } = await report()
  return rows.find((row) => row.code === code && (row.salesPoint?.code ?? null) === salesPoint)?.count ?? 0
}

async function shelf() {
  const { products, salesPoints, on } = await readCatalogue()
  const [point] = salesPoints
  if (!point) throw new Error("The seed has no sales point")
  return { on, point, codes: products.map(({ code }) => code), products }
}

describe("a scan", () => {
  it("adds one to its code, sales point and day, and as many as come at once", async () => {
    const { on, point, products } = await shelf()
    const [{ code, name } = { code: "", name: "" }] = products
    expect((await scan({ code, day: on, salesPoint: point.code })).body).toEqual({ counted: true })
    const before = await countOf(code, point.code)
    await Promise.all(Array.from({ length: 12 }, () => scan({ code, day: on, salesPoint: point.code })))
    expect(await countOf(code, point.code)).toBe(before + 12)
    const { rows } = await report()
    expect(rows.find((row) => row.code === code)).toEqual({
      day: on,
      code,
      name,
      salesPoint: { code: point.code, name: point.name },
      count: before + 12,
      overLimit: 0,
    })
  })

  it("of a sales point's own code is counted for it", async () => {
    const { on, point } = await shelf()
    await scan({ code: point.code, day: on })
    expect((await report()).rows.find(({ code }) => code === point.code)).toMatchObject({ name: point.name })
  })

  it("at a sales point that is none is a scan of its product", async () => {
    const { on, codes } = await shelf()
    const code = codes[1] ?? ""
    await scan({ code, day: on, salesPoint: codes[2] ?? "" })
    expect(await countOf(code)).toBe(1)
  })

  it("told of days later is counted for the day it was made", async () => {
    const { on, codes } = await shelf()
    const day = addDays(on, -20)
    await scan({ code: codes[3] ?? "", day })
    const { rows } = await report(`?from=${day}&to=${day}`)
    expect(rows.map(({ code, count }) => [code, count])).toEqual([[codes[3], 1]])
  })

  it("that no person made, or of what is unknown, is not counted", async () => {
    const { on, codes } = await shelf()
    const code = codes[4] ?? ""
    const why = async (...asked: Parameters<typeof scan>) => (await scan(...asked)).body.why
    expect(await why({ code, day: on }, { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" })).toBe(
      "automatic",
    )
    expect(await why({ code, day: on }, { "sec-purpose": "prefetch;prerender" })).toBe("automatic")
    expect(await why({ code, day: on }, { purpose: "preview" })).toBe("automatic")
    expect(await why({ code: toProductCode(887_503_000), day: on })).toBe("unknown-code")
    expect(await why({ code, day: addDays(on, 1) })).toBe("future")
    expect(await why({ code, day: addDays(on, -31) })).toBe("too-old")
    expect(await countOf(code)).toBe(0)
  })

  it("with more in it than it needs is refused as a whole", async () => {
    const { on, codes } = await shelf()
    const form = { code: codes[4] ?? "", day: on, visitor: "4711" }
    expect((await scan(form)).status).toBe(400)
  })
})

describe("a script", () => {
  it("with many addresses adds no more to a code than its ceiling, and the rest is told apart", async () => {
    const { on, codes } = await shelf()
    const code = codes[5] ?? ""
    const { most } = SCAN_LIMITS.code
    for (let sent = 0; sent < most + 10; sent += 10)
      await Promise.all(Array.from({ length: 10 }, () => scan({ code, day: on })))
    const row = (await report()).rows.find((row) => row.code === code)
    expect(row).toMatchObject({ count: most, overLimit: 10 })
  })

  it("with a whole day's time adds no more to it than a busy shelf sees", async () => {
    const { on, codes } = await shelf()
    const code = codes[7] ?? ""
    expect((await scan({ code, day: on })).body).toEqual({ counted: true })
    const database = new Client({ connectionString: setting("TEST_DATABASE_URL") })
    await database.connect()
    try {
      const most = SCAN_LIMITS.codeAndDay
      await database.query("update scan_count set counted = $1 where code = $2", [most - 1, code])
      expect((await scan({ code, day: on })).body).toEqual({ counted: true })
      expect((await scan({ code, day: on })).body).toEqual({ counted: false, why: "over-limit" })
      const row = (await report()).rows.find((one) => one.code === code)
      expect(row).toMatchObject({ count: most, overLimit: 1 })
    } finally {
      await database.end()
    }
  })

  it("with one address is sent away", async () => {
    const { on, codes } = await shelf()
    const address = { "x-forwarded-for": "203.0.113.7", "user-agent": "curl/8.14.1" }
    const { most } = SCAN_LIMITS.address
    const answers = await Promise.all(
      Array.from({ length: most + 5 }, () => scan({ code: codes[6] ?? "", day: on }, address)),
    )
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
    expect(await countOf(codes[6] ?? "")).toBe(0)
  })
})

describe("the report", () => {
  it("says what its numbers may and may not say", async () => {
    const { says, from, to } = await report()
    expect(says.join(" ")).toContain("không phải một người")
    expect([from, to]).toEqual([addDays((await shelf()).on, -29), (await shelf()).on])
  })

  it("refuses days in the wrong order, more than a year, and what is no day", async () => {
    for (const query of ["?from=2026-11-21&to=2026-11-20", "?from=2024-01-01&to=2026-01-01", "?from=hom-nay"])
      expect((await askAdmin<Refusal>(`/admin/scans${query}`)).status).toBe(400)
  })

  it("is for staff", async () => {
    expect((await call("/admin/scans")).status).toBe(401)
  })
})

describe("a cart", () => {
  it("remembers the sales point for the report, and forgets what is none", async () => {
    const { point } = await shelf()
    const { variantId } = await offerOf("muoi-tinh-bac-lieu")
    const cartId = await readyCart([{ variantId }])
    const remember = async (salesPoint: unknown) => {
      await store(`/store/carts/${cartId}`, { body: { metadata: { sales_point: salesPoint, note: "x" } } })
      const { body } = await store<{ cart: { metadata: unknown } }>(`/store/carts/${cartId}?fields=metadata`)
      return body.cart.metadata
    }
    expect(await remember("<script>")).toEqual({ note: "x" })
    expect(await remember(toProductCode(1))).toEqual({ note: "x" })
    expect(await remember(7)).toEqual({ note: "x" })
    expect(await remember(point.code)).toEqual({ sales_point: point.code, note: "x" })

    // An order is of the real day, also where the shop's day stands still.
    const day = dayInVietnam(new Date())
    const ordersOn = async (day: string) =>
      (await report(`?from=${day}&to=${day}`)).orders.find(({ salesPoint }) => salesPoint.code === point.code)
        ?.orders ?? 0
    const before = await ordersOn(day)
    const { body } = await completeCart(cartId)
    expect(await ordersOn(day)).toBe(before + 1)
    expect(await ordersOn(addDays(parseDay(day), -1))).toBe(0)
    await cancelOrder(body.order.id)
    expect(await ordersOn(day)).toBe(before)
  })
})
