import { existsSync, globSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import type { Catalogue } from "#domain/catalogue"
import { holdsOn } from "#domain/certification"
import type { SearchData } from "#search/documents"
import { setting } from "../support/environment"

const RELEASE = path.join(setting("STACK_DATA"), "releases/current")
const SITE = path.join(RELEASE, "site")

const catalogue = JSON.parse(readFileSync(path.join(RELEASE, "catalogue.json"), "utf8")) as Catalogue
const published = catalogue.products
  .filter(({ standing }) => standing.state !== "lapsed")
  .map(({ handle }) => handle)

function html(address: string): string {
  return readFileSync(path.join(SITE, address, "index.html"), "utf8")
}

function linkedProducts(page: string): string[] {
  return [
    ...new Set([...page.matchAll(/href="\/san-pham\/([^/"]+)\/"/g)].map(([, handle]) => handle ?? "")),
  ].sort()
}

describe("all outputs of a publication name the same products", () => {
  it("publishes 42 products on 21 November 2026, 31 of them for sale", () => {
    expect(catalogue.on).toBe("2026-11-21")
    expect(published).toHaveLength(42)
    expect(catalogue.products.filter(({ offer }) => offer !== null)).toHaveLength(31)
  })

  it("lists on /san-pham/ what is published, and nothing else", () => {
    expect(linkedProducts(html("san-pham"))).toEqual([...published].sort())
  })

  it("hands the search what is published, and nothing else", () => {
    const text = readFileSync(path.join(SITE, "search-documents.json"), "utf8")
    const { documents } = JSON.parse(text) as SearchData
    const products = documents.filter(({ kind }) => kind === "product").map(({ handle }) => handle)
    expect(products.sort()).toEqual([...published].sort())
    const held = catalogue.products.flatMap(({ standing }) =>
      standing.state === "lapsed" ? [] : [standing.recognition.slug],
    )
    const certificates = documents.filter(({ kind }) => kind === "certificate").map(({ handle }) => handle)
    expect(certificates.sort()).toEqual(held.sort())
  })

  it("puts into the sitemap what is published, and nothing else", () => {
    const sitemap = globSync("sitemap-*.xml", { cwd: SITE })
      .map((file) => readFileSync(path.join(SITE, file), "utf8"))
      .join("")
    const handles = [...sitemap.matchAll(/\/san-pham\/([^/<]+)\/<\/loc>/g)].map(([, handle]) => handle ?? "")
    expect(handles.sort()).toEqual([...published].sort())
    expect(sitemap).toContain("/tra-cuu/</loc>")
  })

  it("puts into the feed what is published, without a price, and nothing else", () => {
    const feed = readFileSync(path.join(SITE, "feed.xml"), "utf8")
    const handles = [...feed.matchAll(/<id>[^<]*\/san-pham\/([^/<]+)\/<\/id>/g)].map(
      ([, handle]) => handle ?? "",
    )
    expect(handles.sort()).toEqual([...published].sort())
    expect(feed).not.toMatch(/₫|đồng/)
  })

  it("hands out every record as open data, those on the shelf being what is published", () => {
    const text = readFileSync(path.join(SITE, "du-lieu/giay-cong-nhan.json"), "utf8")
    const records = JSON.parse(text) as { certificate: string; on_shelf: boolean }[]
    expect(records).toHaveLength(catalogue.records.length)
    const slugs = catalogue.products.flatMap(({ standing }) =>
      standing.state === "lapsed" ? [] : [standing.recognition.slug],
    )
    const onShelf = records.filter(({ on_shelf }) => on_shelf).map(({ certificate }) => certificate)
    expect(onShelf.sort()).toEqual(slugs.sort())
    const lines = readFileSync(path.join(SITE, "du-lieu/giay-cong-nhan.csv"), "utf8").trimEnd().split("\r\n")
    expect(lines).toHaveLength(catalogue.records.length + 1)
  })

  it("lets everybody look up every record, candidate and mark", () => {
    const text = readFileSync(path.join(SITE, "tra-cuu.json"), "utf8")
    const entries = JSON.parse(text) as { kind: string; slug?: string }[]
    const { records, candidates, marks } = catalogue
    expect(entries).toHaveLength(records.length + candidates.length + marks.length)
    expect(entries.flatMap(({ slug }) => slug ?? []).sort()).toEqual(
      records.map(({ recognition }) => recognition.slug).sort(),
    )
  })

  it("keeps a page for every certificate, with stars drawn only while it is in force", () => {
    for (const { recognition, product } of catalogue.records) {
      const address = `giay-cong-nhan/${recognition.slug}`
      expect(existsSync(path.join(SITE, "en/certificates", recognition.slug, "index.html"))).toBe(true)
      const page = html(address)
      const holds = holdsOn(recognition, catalogue.on)
      expect({ address, drawn: page.includes('class="stars"') }).toEqual({ address, drawn: holds })
      expect(page).toContain(`schema.org/Certification${holds ? "Active" : "Inactive"}`)
      const hasPage = catalogue.products.some(({ handle }) => handle === product.handle)
      expect({ address, links: linkedProducts(page) }).toEqual({
        address,
        links: hasPage ? [product.handle] : [],
      })
      expect(page).not.toContain("/hinh/")
    }
  })

  it("keeps a page and a code for every product, lapsed ones too", () => {
    for (const { handle, code } of catalogue.products) {
      for (const address of [`san-pham/${handle}`, `en/products/${handle}`, `q/${code}`, `en/q/${code}`]) {
        expect(existsSync(path.join(SITE, address, "index.html")), address).toBe(true)
      }
    }
  })

  it("marks made-up prices on every page that shows one", () => {
    const unmarked = globSync("**/*.html", { cwd: SITE }).filter((file) => {
      const page = readFileSync(path.join(SITE, file), "utf8")
      return (
        /\d[\d.,]*\s*(₫|đ\b|VND)/.test(page) &&
        !/số liệu minh hoạ|made up|illustrative|demonstration/i.test(page)
      )
    })
    expect(unmarked).toEqual([])
  })
})
