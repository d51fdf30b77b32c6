import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Entry, Linkset } from "./links"
import type { ResolverRequest } from "./answers"
import { asksForLinks, describeResolver, resolve, resolvePage } from "./resolve"

const ROOT = "https://example.com"
/** Of the range that GS1 keeps for examples. */
const GTIN = "09506000134352"

const page = (path: string, language: string) => ({
  href: `${ROOT}${path}`,
  title: `Trang ${language}`,
  language,
})

const product: Entry = {
  path: `/01/${GTIN}`,
  description: "Tôm khô <thử>",
  defaults: [page("/q/abc/", "vi"), page("/en/q/abc/", "en")],
  links: [
    { linkType: "pip", href: `${ROOT}/san-pham/tom/`, title: "Tôm khô", type: "text/html", hreflang: ["vi"] },
    {
      linkType: "pip",
      href: `${ROOT}/en/products/tom/`,
      title: "Dried shrimp",
      type: "text/html",
      hreflang: ["en"],
    },
    {
      linkType: "certificationInfo",
      href: `${ROOT}/giay-1/`,
      title: "Giấy 1",
      type: "text/html",
      hreflang: ["vi"],
    },
    {
      linkType: "certificationInfo",
      href: `${ROOT}/giay-2/`,
      title: "Giấy 2",
      type: "text/html",
      hreflang: ["vi"],
    },
    {
      linkType: "traceability",
      href: `${ROOT}/lo.json`,
      title: "Sự kiện",
      type: "application/json",
      hreflang: ["vi"],
    },
  ],
}
const lot: Entry = {
  path: `/01/${GTIN}/10/A1`,
  description: "Lô A1",
  defaults: [page("/lo/a1/", "vi")],
  links: [
    {
      linkType: "recallStatus",
      href: `${ROOT}/lo/a1/`,
      title: "Thu hồi",
      type: "text/html",
      hreflang: ["vi"],
    },
  ],
}
const known = new Map([product, lot].map((entry) => [entry.path, entry]))
const data = { root: ROOT, find: (path: string) => known.get(path) }

function ask(url: string, changes: Partial<ResolverRequest> = {}) {
  return resolve({ method: "GET", url, accept: "*/*", acceptLanguage: "", ...changes }, data)
}

function linksetOf(body: string): Linkset {
  return JSON.parse(body) as Linkset
}

/** By the test ids of gs1/GS1DL-resolver-testsuite. */
describe("GS1's conformance suite", () => {
  it("rdFile: describes itself", () => {
    const request = { method: "GET", url: "/.well-known/gs1resolver", accept: "", acceptLanguage: "" }
    expect(JSON.parse(describeResolver(request, ROOT, "Cà Mau").body)).toMatchObject({
      resolverRoot: ROOT,
      supportedPrimaryKeys: ["01"],
    })
  })

  it("corsCheck, methodsCheck: GET, HEAD and OPTIONS from anywhere", () => {
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      expect(ask(`/01/${GTIN}`, { method }).headers).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET, HEAD, OPTIONS",
      })
    }
    expect(ask(`/01/${GTIN}`, { method: "POST" })).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD, OPTIONS" },
    })
  })

  it("linkOnRedirect, legacyLinkHeaders: names the linkset and no other link", () => {
    const { link } = ask(`/01/${GTIN}`).headers
    expect(link).toBe(`<${ROOT}/01/${GTIN}?linkType=linkset>; rel="linkset"; type="application/linkset+json"`)
  })

  it("linkOnRedirect: says so to OPTIONS too, where the suite looks for it", () => {
    expect(ask(`/01/${GTIN}`, { method: "OPTIONS" }).headers["link"]).toContain('rel="linkset"')
    expect(ask("/01/1", { method: "OPTIONS" }).status).toBe(204)
  })

  it.each(["/foo", "/10/", "/99/ABC"])("reportWith400, noErrorWith200: %s behind the key", (end) => {
    const { status, body } = ask(`/01/${GTIN}${end}`)
    expect(status).toBe(400)
    expect(JSON.parse(body)).toMatchObject({ status: 400 })
  })

  it("trailingSlash: answers the same with and without", () => {
    expect(ask(`/01/${GTIN}/`)).toEqual(ask(`/01/${GTIN}`))
  })

  it("basicWalkUp: an unknown lot is answered by its product", () => {
    expect(ask(`/01/${GTIN}/10/unknown`).headers["location"]).toBe(`${ROOT}/q/abc/`)
    expect(ask(`/01/${GTIN}/22/v/10/unknown/21/1`).status).toBe(307)
    expect(ask(`/01/${GTIN}/10/A1?linkType=gs1:pip`, { acceptLanguage: "vi" }).headers["location"]).toBe(
      `${ROOT}/san-pham/tom/`,
    )
  })

  it.each(["linkset", "all"])("ltLinksetNoRedirect, ltAllNoRedirect: linkType=%s", (linkType) => {
    const html = ask(`/01/${GTIN}?linkType=${linkType}`)
    expect(html).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } })
    expect(html.body).not.toContain("<thử>")
    const json = ask(`/01/${GTIN}?linkType=${linkType}`, { accept: "application/json" })
    expect(json).toMatchObject({ status: 200, headers: { "content-type": "application/json" } })
  })

  it("ltAcceptHeader, declaredContentType, linksetJsonldCheck", () => {
    const { status, headers } = ask(`/01/${GTIN}`, { accept: "application/linkset+json" })
    expect(status).toBe(200)
    expect(headers["content-type"]).toBe("application/linkset+json")
    expect(headers["link"]).toContain(
      'rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"',
    )
  })

  it("validLinkset, defaultLinkExists, singleDefaultLink: of every level, each with one bare default", () => {
    const { linkset } = linksetOf(
      ask(`/01/${GTIN}/10/A1?linkType=linkset`, { accept: "application/linkset+json" }).body,
    )
    expect(linkset.map(({ anchor }) => anchor)).toEqual([`${ROOT}${lot.path}`, `${ROOT}${product.path}`])
    for (const context of linkset) {
      const defaults = context["https://ref.gs1.org/voc/defaultLink"]
      expect(defaults).toHaveLength(1)
      expect(Object.keys((defaults as object[])[0] ?? {}).sort()).toEqual(["href", "title"])
    }
  })

  it("singleMultiLink: the default follows the reader's language", () => {
    expect(ask(`/01/${GTIN}`, { acceptLanguage: "en-GB,vi;q=0.5" }).headers["location"]).toBe(
      `${ROOT}/en/q/abc/`,
    )
    expect(ask(`/01/${GTIN}`, { acceptLanguage: "ko" }).headers["location"]).toBe(`${ROOT}/q/abc/`)
  })

  it("qsPassedOn: what else the query has goes along, and what was for the resolver does not", () => {
    expect(
      ask(`/01/${GTIN}?17=270101&utm=a%20b&linkType=gs1:pip`, { acceptLanguage: "vi" }).headers["location"],
    ).toBe(`${ROOT}/san-pham/tom/?17=270101&utm=a%20b`)
  })

  it.each(["gs1:pip", "https://ref.gs1.org/voc/pip", "https://gs1.org/voc/pip"])(
    "loForgs1pip: %s",
    (linkType) => {
      const at = (acceptLanguage: string) =>
        ask(`/01/${GTIN}?linkType=${encodeURIComponent(linkType)}`, { acceptLanguage }).headers["location"]
      expect(at("vi")).toBe(`${ROOT}/san-pham/tom/`)
      expect(at("en")).toBe(`${ROOT}/en/products/tom/`)
    },
  )

  it("loForgs1certificationInfo: what nothing tells apart is a choice", () => {
    const { status, body } = ask(`/01/${GTIN}?linkType=gs1:certificationInfo`)
    expect(status).toBe(300)
    expect(linksetOf(body).linkset[0]?.["https://ref.gs1.org/voc/certificationInfo"]).toHaveLength(2)
  })

  it("a compressed one is answered as what it stands for, which a header says", () => {
    const { status, headers } = ask("/CxFKk4XBoI1XgkY")
    expect(status).toBe(307)
    expect(headers["link"]).toContain(`<${ROOT}/01/${GTIN}/10/ABC123>; rel="owl:sameAs"`)
    expect(ask("/CxFKk4XBoI1XgkY?linkType=linkset").headers["link"]).toContain("owl:sameAs")
    expect(ask("/CxFKk4XBoAI-IlinkTypegfPzYuuGng", { acceptLanguage: "en" }).headers["location"]).toBe(
      `${ROOT}/en/products/tom/`,
    )
  })

  it("specificLinkTypeNotFound", () => {
    expect(ask(`/01/${GTIN}?linkType=gs1:nosuchlt`).status).toBe(404)
  })
})

it.each([
  ["a wrong check digit", "/01/09506000134353", 400],
  ["thirteen digits", "/01/9506000134352", 400],
  ["an unknown GTIN", "/01/09506000149349", 404],
  ["a script in the lot", `/01/${GTIN}/10/%3Cscript%3E`, 307],
  ["a script that is not escaped", `/01/${GTIN}/10/<script>`, 400],
])("%s", (_, url, status) => {
  const answer = ask(url)
  expect(answer.status).toBe(status)
  expect(answer.body).not.toContain("<script")
})

describe("a page of ours with a short code", () => {
  const box: Entry = { ...product, path: "/q/abc/", description: "Hộp" }
  const own = { root: ROOT, find: (path: string) => (path === box.path ? box : undefined) }
  const askPage = (url: string, accept = "text/html") => {
    const request = { method: "GET", url, accept, acceptLanguage: "vi" }
    return asksForLinks(request) ? resolvePage(request, own) : undefined
  }

  it("is left alone unless its links are asked for", () => {
    expect(askPage("/q/abc/?diem=xyz")).toBeUndefined()
    expect(askPage("/q/other/?linkType=linkset")).toBeUndefined()
  })

  it("has the links that a Digital Link would have", () => {
    expect(askPage("/q/abc/?linkType=gs1:pip&diem=xyz")?.headers["location"]).toBe(
      `${ROOT}/san-pham/tom/?diem=xyz`,
    )
    const { status, body } = askPage("/q/abc/", "application/linkset+json") ?? { status: 0, body: "" }
    expect(status).toBe(200)
    expect(linksetOf(body).linkset[0]?.anchor).toBe(`${ROOT}/q/abc/`)
    expect(askPage("/q/abc/?linkType=gs1:nosuchlt")?.status).toBe(404)
  })

  it("passes nothing on that no header may hold", () => {
    expect(askPage("/q/abc/?linkType=gs1:pip&a=\r\nx&b=1")?.headers["location"]).toBe(
      `${ROOT}/san-pham/tom/?b=1`,
    )
  })
})

it("has no body for HEAD, and the same head", () => {
  const url = `/01/${GTIN}?linkType=linkset`
  expect(ask(url, { method: "HEAD" })).toEqual({ ...ask(url), body: "" })
})

it("answers whatever it is asked, and leads nowhere but to what is known", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), fc.string(), (query, accept, acceptLanguage) => {
      const { headers } = ask(`/01/${GTIN}?${query}`, { accept, acceptLanguage })
      if (headers["location"] !== undefined) expect(headers["location"].startsWith(`${ROOT}/`)).toBe(true)
    }),
  )
})
