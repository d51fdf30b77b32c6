import { describe, expect, it } from "vitest"
import { LINK_TYPES, VOCABULARY, type Linkset } from "#domain/gs1/links"
import { ask, GTIN, ROOT, serveRelease } from "./served-release"

interface Target {
  href: string
  title: string
  type?: string
  hreflang?: string[]
}

const LINKSET = "application/linkset+json"
const PRODUCT = `/01/${GTIN}`

async function readLinkset(url: string): Promise<Linkset> {
  return JSON.parse((await ask(url, { accept: LINKSET })).body) as Linkset
}

/** What the suite follows: of each type the links of the most particular level that has any. */
function linksByType({ linkset }: Linkset): Map<string, Target[]> {
  const found = new Map<string, Target[]>()
  for (const context of linkset)
    for (const [type, targets] of Object.entries(context))
      if (type.startsWith(VOCABULARY) && !found.has(type)) found.set(type, targets as Target[])
  return found
}

/**
 * The tests of gs1/GS1DL-resolver-testsuite by their ids, over HTTP. Left out: isHttps and tlsOK, which are for whoever puts a
 * certificate in front of the site, and what only looks at the address under test (isURL, validDL, plausibleDL).
 */
describe.each([
  ["a product", PRODUCT],
  ["a lot", `${PRODUCT}/10/A1`],
  ["a lot that nobody entered", `${PRODUCT}/10/Z9`],
  ["a lot with a question mark in it", `${PRODUCT}/10/x%3F1`],
  ["a serial number", `${PRODUCT}/10/A1/21/7`],
])("GS1's conformance suite on %s", (_, path) => {
  it("rdFile", async () => {
    const { status, header, body } = await ask(`${await serveRelease()}/.well-known/gs1resolver`)
    expect([status, header("content-type")]).toEqual([200, "application/json"])
    // The members of GS1's description-file schema 1.2.0; the first two have to be there.
    expect(JSON.parse(body)).toEqual({
      resolverRoot: ROOT,
      supportedPrimaryKeys: ["01"],
      name: "Đặc sản Cà Mau",
      supportedLinkType: [{ namespace: VOCABULARY, prefix: "gs1:" }],
      linkTypeDefaultCanBeLinkset: false,
      jsonLdContextLocation: "https://ref.gs1.org/standards/resolver/linkset-context",
    })
  })

  it("httpVersion, methodsCheck: GET, HEAD and OPTIONS of HTTP 1.1", async () => {
    const url = `${await serveRelease()}${path}`
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      const { status, header, body } = await ask(url, { method })
      expect(status).toBe(method === "OPTIONS" ? 204 : 307)
      expect(header("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS")
      expect(body).toBe("")
    }
  })

  it("corsCheck", async () => {
    const { header } = await ask(`${await serveRelease()}${path}`, { method: "OPTIONS" })
    expect(header("access-control-allow-origin")).toBe("*")
  })

  it("linkOnRedirect, legacyLinkHeaders", async () => {
    const url = `${await serveRelease()}${path}`
    for (const method of ["GET", "OPTIONS"]) {
      const link = (await ask(url, { method })).header("link")
      expect(link).toContain('rel="linkset"')
      expect(link).not.toContain('rel="gs1:')
    }
  })

  it("reportWith400, noErrorWith200", async () => {
    expect((await ask(`${await serveRelease()}${path}/foo`)).status).toBe(400)
  })

  it("trailingSlash", async () => {
    const site = await serveRelease()
    const [without, withIt] = [await ask(`${site}${path}`), await ask(`${site}${path}/`)]
    expect([withIt.status, withIt.header("location")]).toEqual([without.status, without.header("location")])
  })

  it("basicWalkUp", async () => {
    const { status, header } = await ask(`${await serveRelease()}${PRODUCT}/22/v/10/khong-biet/21/1`)
    expect(status).toBe(307)
    expect(header("location")).toMatch(new RegExp(`^${ROOT}/q/\\w{7}/$`))
  })

  it.each(["linkset", "all"])("ltLinksetNoRedirect, ltAllNoRedirect: %s", async (linkType) => {
    const url = `${await serveRelease()}${path}?linkType=${linkType}`
    expect(await ask(url, { method: "HEAD" })).toMatchObject({ status: 200 })
    expect((await ask(url, { accept: "application/json" })).header("content-type")).toBe("application/json")
    expect((await ask(url, { accept: "text/html" })).header("content-type")).toContain("text/html")
  })

  it("ltAcceptHeader, declaredContentType, linksetJsonldCheck", async () => {
    const { status, header } = await ask(`${await serveRelease()}${path}`, { accept: LINKSET })
    expect([status, header("content-type")]).toEqual([200, LINKSET])
    expect(header("vary")).toContain("Accept")
    expect(header("link")).toContain('rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"')
  })

  it("validLinkset: as gs1/linkset's schema has it", async () => {
    const linkset = await readLinkset(`${await serveRelease()}${path}`)
    expect(Object.keys(linkset)).toEqual(["linkset"])
    for (const { anchor, itemDescription, ...types } of linkset.linkset) {
      expect(anchor.startsWith(`${ROOT}${PRODUCT}`)).toBe(true)
      expect(itemDescription).not.toBe("")
      for (const [type, targets] of Object.entries(types)) {
        expect(type).toMatch(/^https?:\/\/[a-zA-Z0-9./]+$/)
        for (const { href, title, type, hreflang, ...more } of targets as unknown as Target[]) {
          expect(href).toMatch(/^https?:\/\/[a-zA-Z0-9./]+/)
          expect(title).not.toBe("")
          if (type !== undefined) expect(type).toMatch(/^\w+\/[-+.\w]+$/)
          for (const language of hreflang ?? []) expect(language).toMatch(/^\w{2}(-\w{2})?$/)
          expect(more).toEqual({})
        }
      }
    }
  })

  it("qsPassedOn", async () => {
    const { header } = await ask(`${await serveRelease()}${path}?foo=bar`)
    expect(header("location")).toMatch(/\/\?foo=bar$/)
  })

  it("defaultLinkExists, singleDefaulLink, defaultTarget", async () => {
    const url = `${await serveRelease()}${path}`
    const targets = linksByType(await readLinkset(url)).get(`${VOCABULARY}defaultLink`) ?? []
    expect(targets.map((target) => Object.keys(target).sort())).toEqual([["href", "title"]])
    expect((await ask(url)).header("location")).toBe(targets[0]?.href)
  })

  it("singleMultiLink: the default in each language, and of a described type too", async () => {
    const url = `${await serveRelease()}${path}`
    const links = linksByType(await readLinkset(url))
    const defaults = links.get(`${VOCABULARY}defaultLinkMulti`) ?? []
    expect(defaults.map(({ hreflang }) => hreflang)).toEqual([["vi"], ["en"]])
    for (const { href, type, hreflang = [] } of defaults)
      expect((await ask(url, { accept: type ?? "", language: hreflang[0] ?? "" })).header("location")).toBe(
        href,
      )
    const described = LINK_TYPES.flatMap((type) => links.get(`${VOCABULARY}${type}`) ?? [])
    for (const { href } of defaults) expect(described.map((link) => link.href)).toContain(href)
  })

  it("linkTypesDefined, loForgs1…: each link is led to by its type, media type and language", async () => {
    const url = `${await serveRelease()}${path}`
    const links = linksByType(await readLinkset(url))
    const types = [...links.keys()]
      .map((type) => type.slice(VOCABULARY.length))
      .filter((type) => !type.startsWith("defaultLink"))
    const ofLot = path.includes("/10/A1") || path.includes("/10/x") ? ["traceability"] : []
    expect(types.toSorted()).toEqual(
      ["certificationInfo", "hasRetailers", "pip", "recallStatus", ...ofLot].toSorted(),
    )
    for (const type of types)
      for (const { href, type: accept = "", hreflang = [] } of links.get(`${VOCABULARY}${type}`) ?? []) {
        const asked = { accept, language: hreflang[0] ?? "" }
        expect((await ask(`${url}?linkType=gs1:${type}`, asked)).header("location")).toBe(href)
      }
  })

  it("specificLinkTypeNotFound", async () => {
    expect((await ask(`${await serveRelease()}${path}?linkType=gs1:nosuchlt`)).status).toBe(404)
  })
})
