import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants } from "node:zlib"
import type { Catalogue } from "#domain/catalogue"
import { lotSlug, pathTo } from "../../storefront/src/paths"
import { PACK_PATH } from "../../storefront/src/offline/pack"
import { EXIT_WITH_US, runChild } from "../stack/child"
import { StackFault } from "../stack/fault"
import { ROOT, type Layout } from "../stack/layout"

export interface SiteSettings {
  siteUrl: string
  commerceUrl: string
  publishableKey: string
}

/** Builds the static pages from one recording into `<release>/site`. */
export async function buildSite(release: string, settings: SiteSettings, layout: Layout): Promise<void> {
  const astro = path.join(
    path.dirname(createRequire(import.meta.url).resolve("astro/package.json")),
    "bin/astro.mjs",
  )
  const site = path.join(release, "site")
  const log = path.join(layout.logs, "storefront-build.log")
  rmSync(log, { force: true })
  await runChild("Building the storefront", {
    command: process.execPath,
    args: [astro, "build", "--outDir", site],
    cwd: ROOT,
    env: {
      NODE_ENV: "production",
      CATALOGUE_FILE: path.join(release, "catalogue.json"),
      SITE_URL: settings.siteUrl,
      PUBLIC_COMMERCE_URL: settings.commerceUrl,
      PUBLIC_PUBLISHABLE_KEY: settings.publishableKey,
      ASTRO_CACHE: layout.astro,
      ASTRO_TELEMETRY_DISABLED: "1",
      ...EXIT_WITH_US,
    },
    log,
  })
  await compress(site)
}

/** Refuses a build that lacks a page of its own catalogue, before anybody is served by it. */
export function verifySite(site: string, catalogue: Catalogue): void {
  const pages = [
    "index.html",
    "en/index.html",
    "404.html",
    "tra-cuu/index.html",
    "tra-cuu.json",
    "feed.xml",
    "sw.js",
    PACK_PATH.slice(1),
    "du-lieu/giay-cong-nhan.csv",
    ...catalogue.products.flatMap(({ handle, code, lots }) => [
      `san-pham/${handle}/index.html`,
      `q/${code}/index.html`,
      ...lots.map((lot) => `${pathTo("vi", "lot", lotSlug(code, lot.code)).slice(1)}index.html`),
    ]),
    ...catalogue.salesPoints.flatMap(({ handle, code }) => [
      `diem-ban/${handle}/index.html`,
      `q/${code}/index.html`,
    ]),
    ...catalogue.records.flatMap(({ recognition: { slug } }) => [
      `giay-cong-nhan/${slug}/index.html`,
      `en/certificates/${slug}/index.html`,
    ]),
    ...catalogue.giftBoxes.flatMap(({ handle, code }) => [
      `hop-qua/${handle}/index.html`,
      `q/${code}/index.html`,
    ]),
  ]
  const missing = pages.filter((page) => !existsSync(path.join(site, page)))
  if (missing.length > 0) {
    throw new StackFault(
      `The build lacks ${missing.length} pages (${missing.slice(0, 5).join(", ")}); the live site stays as it was.`,
    )
  }
}

const brotli = promisify(brotliCompress)

/**
 * Quality 8 makes a page 0.1 % larger than 9 in half the time; the default window of 4 MB, which no file here fills, is set up
 * anew for each one and took ten seconds of a publication.
 */
const COMPRESSION = { params: { [constants.BROTLI_PARAM_QUALITY]: 8, [constants.BROTLI_PARAM_LGWIN]: 18 } }

async function compress(site: string): Promise<void> {
  for (const file of globSync("**/*.{html,css,js,json,svg,xml,txt,csv}", { cwd: site })) {
    const full = path.join(site, file)
    writeFileSync(`${full}.br`, await brotli(readFileSync(full), COMPRESSION))
  }
}
