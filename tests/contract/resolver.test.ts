import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import type { Catalogue } from "#domain/catalogue"
import { toEntries } from "../../scripts/resolver/entries"
import { setting } from "../support/environment"

const RELEASE = path.join(setting("STACK_DATA"), "releases/current")

it("the resolver leads to pages that the release has, for every product and gift box", () => {
  const catalogue = JSON.parse(readFileSync(path.join(RELEASE, "catalogue.json"), "utf8")) as Catalogue
  const entries = [...toEntries(catalogue, "").values()]
  expect(entries.length).toBeGreaterThanOrEqual(catalogue.products.length + catalogue.giftBoxes.length)
  const hrefs = entries.flatMap(({ path, defaults, links }) => [
    path.startsWith("/q/") ? path : "/",
    ...defaults.map(({ href }) => href),
    ...links.map(({ href }) => href),
  ])
  const missing = hrefs.filter((href) => {
    const [page = "", part] = href.split("#")
    const file = path.join(RELEASE, "site", page, "index.html")
    return !existsSync(file) || (part !== undefined && !readFileSync(file, "utf8").includes(`id="${part}"`))
  })
  expect(missing).toEqual([])
})

it("the resolver answers on the site's own address", async () => {
  const answer = await fetch(`${setting("STOREFRONT_URL")}/.well-known/gs1resolver`)
  expect(await answer.json()).toMatchObject({ resolverRoot: setting("STOREFRONT_URL") })
})
