import { existsSync, globSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import type { Catalogue } from "#domain/catalogue"
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
    const documents = JSON.parse(text) as { kind: string; handle: string }[]
    const products = documents.filter(({ kind }) => kind === "product").map(({ handle }) => handle)
    expect(products.sort()).toEqual([...published].sort())
  })

  it("puts into the sitemap what is published, and nothing else", () => {
    const sitemap = globSync("sitemap-*.xml", { cwd: SITE })
      .map((file) => readFileSync(path.join(SITE, file), "utf8"))
      .join("")
    const handles = [...sitemap.matchAll(/\/san-pham\/([^/<]+)\/<\/loc>/g)].map(([, handle]) => handle ?? "")
    expect(handles.sort()).toEqual([...published].sort())
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
