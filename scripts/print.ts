import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { renderSVG } from "uqr"
import type { Catalogue } from "#domain/catalogue"
import { pathTo } from "../storefront/src/paths"
import { Releases } from "./publication/release"
import { reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"

/** ISO/IEC 18004 asks for a quiet zone of four modules on every side. */
const QUIET_ZONE_MODULES = 4

function print(): void {
  const { values } = parseArgs({ options: { product: { type: "string" }, out: { type: "string" } } })
  if (values.product === undefined) {
    throw new StackFault("Say which product to print: npm run print -- --product <handle> [--out <file.svg>]")
  }
  const release = new Releases(layoutOf(DEFAULT_DATA).releases).current()
  if (release === undefined) throw new StackFault("Nothing has been published yet: run npm start first.")
  const catalogue = JSON.parse(readFileSync(path.join(release, "catalogue.json"), "utf8")) as Catalogue
  const code = publishedCode(catalogue, values.product)

  const siteUrl = process.env.SITE_URL ?? "http://localhost:4321"
  const address = new URL(pathTo("vi", "code", code), siteUrl).href
  const file = path.resolve(values.out ?? path.join(DEFAULT_DATA, "print", `${values.product}.svg`))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, renderSVG(address, { ecc: "M", border: QUIET_ZONE_MODULES }))
  console.log(`${file} opens ${address}`)
}

function publishedCode(catalogue: Catalogue, handle: string): string {
  const box = catalogue.giftBoxes.find((candidate) => candidate.handle === handle)
  if (box) return box.code
  const product = catalogue.products.find((candidate) => candidate.handle === handle)
  if (!product) {
    throw new StackFault(
      `No published product has the handle "${handle}". Its page's address ends with the handle.`,
    )
  }
  if (product.standing.state === "lapsed") {
    throw new StackFault(
      `No code is printed for "${product.name}": its recognition held until ${product.standing.lastDay}.`,
    )
  }
  return product.code
}

try {
  print()
} catch (error) {
  reportAndExit(error)
}
