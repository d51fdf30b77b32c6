import { createHash } from "node:crypto"
import { globSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { build } from "esbuild"
import type { Catalogue } from "#domain/catalogue"
// With their ending, as astro.config.mjs has Node load this file.
import { NOTHING_KEPT, PACK_PATH, toParts, type Pack } from "./pack.ts"

const WORKER = path.join(import.meta.dirname, "worker.ts")
/** The landing pages of codes in both languages, and what is shown where nothing is kept. */
const PAGES = [
  "q/**/index.html",
  "en/q/**/index.html",
  ...Object.values(NOTHING_KEPT).map((page) => `${page.slice(1)}index.html`),
]

/** Writes what a phone needs to open pages without network beside the pages of a finished build. */
export async function buildOffline(site: string, catalogue: Pick<Catalogue, "products">): Promise<void> {
  await build({
    entryPoints: [WORKER],
    outfile: path.join(site, "sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
  })
  writeFileSync(path.join(site, PACK_PATH), JSON.stringify(packOf(site, catalogue)))
}

function packOf(site: string, { products }: Pick<Catalogue, "products">): Pack {
  const files = globSync(PAGES, { cwd: site }).sort()
  const pages = new Map(
    files.map((file) => [
      `/${file.split(path.sep).slice(0, -1).join("/")}/`,
      readFileSync(path.join(site, file), "utf8"),
    ]),
  )
  const documents = [...pages.values()]
  const named = products.flatMap(({ gtin, code }) => (gtin === null ? [] : [[gtin, code] as const]))
  const content = {
    ...toParts(pages),
    assets: assetsOf(documents, site),
    drawings: drawingsOf(documents, site),
    gtins: Object.fromEntries(named),
  }
  const name = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12)
  return { name, ...content }
}

const DRAWING = /["'](\/hinh\/[^"']+\.svg)["']/g

function drawingsOf(documents: readonly string[], site: string): Pack["drawings"] {
  const found = new Set(documents.flatMap((html) => [...html.matchAll(DRAWING)].map(([, file = ""]) => file)))
  return Object.fromEntries(
    [...found].sort().map((file) => [file, readFileSync(path.join(site, file), "utf8")]),
  )
}

const ASSET = /["'](\/_astro\/[^"']+\.(?:js|woff2))["']/g
const IMPORT = /["']\.\/([^"']+\.js)["']/g

/** Files that documents name, and scripts that these import. */
function assetsOf(documents: readonly string[], site: string): string[] {
  const found = new Set(documents.flatMap((html) => [...html.matchAll(ASSET)].map(([, file = ""]) => file)))
  for (const file of found) {
    if (!file.endsWith(".js")) continue
    const code = readFileSync(path.join(site, file), "utf8")
    for (const [, name = ""] of code.matchAll(IMPORT))
      found.add(path.posix.join(path.posix.dirname(file), name))
  }
  return [...found].sort()
}
