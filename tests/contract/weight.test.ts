import { existsSync, globSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { brotliCompressSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { PACK_PATH, type Pack } from "../../storefront/src/offline/pack"
import { setting } from "../support/environment"

const SITE = path.join(setting("STACK_DATA"), "releases/current/site")
const HTML_BUDGET = 13_000
const SCRIPT_BUDGET = 5_000
const SEARCH_BUDGET = 60_000
const PACK_BUDGET = 400_000
const WORKER_BUDGET = 3_500

/** Pages with a form or a cart, where React may be. */
const BUYING =
  /^(en\/)?(gio-hang|dat-hang|don-hang|hop-qua\/tu-chon|qua-tang-to-chuc|bao-gia|cart|checkout|order|gift-boxes\/your-own|organisations|quote)\//

function brotli(text: string | Buffer): number {
  return brotliCompressSync(text).byteLength
}

/** Scripts a page loads by itself: inline ones, those it names, and what these import at once. */
function scriptsOf(html: string): string[] {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>([^]*?)<\/script>/g)].map(
    ([, code]) => code ?? "",
  )
  const pending = [
    ...html.matchAll(/(?:<script[^>]*\bsrc|rel="modulepreload"[^>]*\bhref)="(\/_astro\/[^"]+\.js)"/g),
  ].map(([, file]) => file ?? "")
  pending.push(...inline.flatMap((code) => staticImports(code, "/")))
  const loaded = new Map<string, string>()
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (loaded.has(file)) continue
    const code = readFileSync(path.join(SITE, file), "utf8")
    loaded.set(file, code)
    pending.push(...staticImports(code, path.posix.dirname(file)))
  }
  return [...inline, ...loaded.values()]
}

function staticImports(code: string, folder: string): string[] {
  return [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"';()]*from\s*)?["']([^"']+\.js)["']/g),
  ].map(([, name]) => path.posix.resolve(folder, name ?? ""))
}

const pages = globSync("**/*.html", { cwd: SITE }).sort()

describe("the weight of pages, compressed with brotli", () => {
  it("finds the pages of the release", () => {
    expect(pages.length).toBeGreaterThan(200)
  })

  it(`keeps every page with its styles within ${HTML_BUDGET} bytes`, () => {
    const heavy = pages.map((page) => [page, statSync(path.join(SITE, `${page}.br`)).size] as const)
    expect(heavy.filter(([, bytes]) => bytes > HTML_BUDGET)).toEqual([])
  })

  it("keeps the styles in the page, so that one answer draws it", () => {
    const linked = pages.filter((page) =>
      /<link[^>]+rel="stylesheet"/.test(readFileSync(path.join(SITE, page), "utf8")),
    )
    expect(linked).toEqual([])
  })

  it(`keeps what the search loads at the first touch within ${SEARCH_BUDGET} bytes`, () => {
    const [engine = ""] = globSync("_astro/browser-engine.*.js", { cwd: SITE })
    const code = scriptsOf(`<script src="/${engine}"></script>`).map(brotli)
    const data = ["search-documents.json", "search-face.vi.json"].map((file) =>
      readFileSync(path.join(SITE, file)),
    )
    const bytes = [...code, ...data.map(brotli)].reduce((sum, one) => sum + one, 0)
    expect(bytes).toBeLessThanOrEqual(SEARCH_BUDGET)
    expect(Math.min(...code)).toBeGreaterThan(0)
  })

  it(`keeps the landing pages of all codes for a phone without network within ${PACK_BUDGET} bytes`, () => {
    const pack = JSON.parse(readFileSync(path.join(SITE, PACK_PATH), "utf8")) as Pack
    const landing = globSync("{q,en/q}/**/index.html", { cwd: SITE }).map((file) => `/${path.dirname(file)}/`)
    expect(Object.keys(pack.pages)).toEqual(expect.arrayContaining(landing))
    expect(landing.length).toBeGreaterThan(100)
    for (const file of [...pack.assets, ...Object.keys(pack.drawings)])
      expect(existsSync(path.join(SITE, file)), file).toBe(true)
    expect(statSync(path.join(SITE, `${PACK_PATH}.br`)).size).toBeLessThanOrEqual(PACK_BUDGET)
    expect(statSync(path.join(SITE, "sw.js.br")).size).toBeLessThanOrEqual(WORKER_BUDGET)
  })

  it(`keeps the scripts of every page for browsing within ${SCRIPT_BUDGET} bytes`, () => {
    const browsing = pages.filter((page) => !BUYING.test(page))
    const weights = browsing.map((page) => {
      const scripts = scriptsOf(readFileSync(path.join(SITE, page), "utf8"))
      return [page, scripts.reduce((sum, script) => sum + brotli(script), 0)] as const
    })
    expect(weights.filter(([, bytes]) => bytes > SCRIPT_BUDGET)).toEqual([])
    expect(weights.some(([, bytes]) => bytes > 0)).toBe(true)
  })
})
