import { describe, expect, it } from "vitest"
import { catalogueOf, productOf } from "../../storefront/src/medusa/catalogue.fixture"
import { lotSlug } from "../../storefront/src/paths"
import { ask, CODE, GTIN, ROOT, serveRelease, WITHDRAWN_CODE, WITHDRAWN_GTIN } from "./served-release"

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

describe("a code on goods", () => {
  it("opens the landing page in the reader's language, and keeps the sales point of its label", async () => {
    const site = await serveRelease()
    const at = async (language: string) =>
      (await ask(`${site}/01/${GTIN}?diem=abc`, { accept: BROWSER, language })).header("location")
    expect(await at("vi-VN,vi;q=0.9")).toBe(`${ROOT}/q/${CODE}/?diem=abc`)
    expect(await at("en-GB,en;q=0.9")).toBe(`${ROOT}/en/q/${CODE}/?diem=abc`)
    const shops = await ask(`${site}/01/${GTIN}?linkType=gs1:hasRetailers&diem=abc`, { language: "vi" })
    expect(shops.header("location")).toBe(`${ROOT}/q/${CODE}/?diem=abc#diem-ban`)
    expect(await at("ko-KR")).toBe(`${ROOT}/q/${CODE}/?diem=abc`)
  })

  it("of a lot opens the lot's page", async () => {
    const site = await serveRelease()
    const at = async (lot: string, language = "vi") =>
      (await ask(`${site}/01/${GTIN}/10/${lot}`, { accept: BROWSER, language })).header("location")
    expect(await at("A1")).toBe(`${ROOT}/q/${CODE}/lo/A1/`)
    expect(await at("A1", "en")).toBe(`${ROOT}/en/q/${CODE}/lot/A1/`)
    expect(await at("x%3F1")).toBe(`${ROOT}/q/${lotSlug(CODE, "x?1").replace("/", "/lo/")}/`)
  })

  it("that is recalled or withdrawn opens the page that says so", async () => {
    const site = await serveRelease()
    const at = async (path: string) =>
      (await ask(`${site}${path}`, { accept: BROWSER, language: "vi" })).header("location")
    expect(await at(`/01/${GTIN}/10/RED`)).toBe(`${ROOT}/q/${CODE}/lo/RED/`)
    expect(await at(`/01/${GTIN}/10/RED?linkType=gs1:recallStatus`)).toBe(`${ROOT}/q/${CODE}/lo/RED/`)
    expect(await at(`/01/${WITHDRAWN_GTIN}`)).toBe(`${ROOT}/q/${WITHDRAWN_CODE}/`)
    expect(await at(`/01/${WITHDRAWN_GTIN}/`)).toBe(`${ROOT}/q/${WITHDRAWN_CODE}/`)
  })

  it("that is compressed is answered where no page has its address", async () => {
    const site = await serveRelease()
    const { status, header } = await ask(`${site}/ARFKk4XBoA`)
    expect([status, header("location")]).toEqual([307, `${ROOT}/q/${CODE}/`])
    expect(header("link")).toContain(`<${ROOT}/01/${GTIN}>; rel="owl:sameAs"`)
    expect(await ask(`${site}/CxFKk4XBoI1XgkY-trang/`)).toMatchObject({ status: 200, body: "Một trang" })
  })

  it("has its links under its short code too", async () => {
    const site = await serveRelease()
    expect(await ask(`${site}/q/${CODE}/`, { accept: BROWSER })).toMatchObject({
      status: 200,
      body: "Trang mở từ mã",
    })
    const { header } = await ask(`${site}/q/${CODE}?linkType=gs1:pip`, { language: "en" })
    expect(header("location")).toBe(`${ROOT}/en/products/tom-kho/`)
    const { body } = await ask(`${site}/q/${CODE}/`, { accept: "application/linkset+json" })
    expect(body).toContain(`"anchor":"${ROOT}/q/${CODE}/"`)
  })
})

/** A person gets the shop's page that helps on, a program gets JSON. */
describe.each([
  ["a wrong check digit", "/01/09506000134353", 400],
  ["13 digits", "/01/9506000134352", 400],
  ["13 digits and a slash", "/01/9506000134352/", 400],
  ["an unknown GTIN", "/01/09506000149349", 404],
  ["a key that is not ours to resolve", "/00/095060001111111119", 404],
  ["an injected script", "/01/<script>alert(1)</script>", 400],
  ["an encoded script", "/01/%3Cscript%3Ealert(1)%3C%2Fscript%3E", 400],
  ["a compressed link of an unknown GTIN", "/ARFKk4Y2yg", 404],
])("%s", (_, path, status) => {
  it("shows a person the page that helps on", async () => {
    const answer = await ask(`${await serveRelease()}${path}`, { accept: BROWSER })
    expect([answer.status, answer.header("content-type")]).toEqual([status, "text/html; charset=utf-8"])
    expect(answer.body).toBe("Không có trang này")
    expect(answer.header("vary")).toBe("Accept")
  })

  it("tells a program what is wrong", async () => {
    const answer = await ask(`${await serveRelease()}${path}`, { accept: "application/json" })
    expect([answer.status, answer.header("content-type")]).toEqual([status, "application/problem+json"])
    expect(JSON.parse(answer.body)).toMatchObject({ status })
    expect(answer.body).not.toContain("<script")
  })
})

describe("the resolver", () => {
  it("leaves an address that only looks compressed to the page that helps on", async () => {
    const site = await serveRelease()
    for (const path of ["/khong-co-trang-nay", "/gio-hang-cu", "/q/aaaaaaa/", "/q/%3Cscript%3E/"])
      expect(await ask(`${site}${path}`, { accept: BROWSER })).toMatchObject({
        status: 404,
        body: "Không có trang này",
      })
  })

  it("writes nothing", async () => {
    const site = await serveRelease()
    for (const path of [`/01/${GTIN}`, "/.well-known/gs1resolver"]) {
      const { status, header } = await ask(`${site}${path}`, { method: "POST" })
      expect([status, header("allow")]).toEqual([405, "GET, HEAD, OPTIONS"])
    }
  })

  it("answers for a release of before there were lots and sales points", async () => {
    const older = catalogueOf([productOf({ handle: "cu", name: "Cũ", code: CODE })])
    const products = older.products.map((product) => ({ ...product, gtin: undefined, lots: undefined }))
    const site = await serveRelease({ ...older, products, salesPoints: undefined })
    expect((await ask(`${site}/01/${GTIN}`)).status).toBe(404)
    expect((await ask(`${site}/q/${CODE}/?linkType=gs1:pip`)).status).toBe(307)
  })
})
