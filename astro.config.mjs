import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import react from "@astrojs/react"
import sitemap from "@astrojs/sitemap"
import { defineConfig, envField } from "astro/config"
import { buildOffline } from "./storefront/src/offline/build-offline.ts"
import { sitemapFilter } from "./storefront/src/sitemap.ts"

/** @type {((pathname: string) => boolean) | undefined} */
let isListed

/** What the pages were built from. */
const readRecording = () => JSON.parse(readFileSync(process.env.CATALOGUE_FILE ?? "", "utf8"))

/**
 * The service worker and the pack of landing pages, made of the finished pages.
 * @type {import("astro").AstroIntegration}
 */
const offline = {
  name: "offline",
  hooks: { "astro:build:done": ({ dir }) => buildOffline(fileURLToPath(dir), readRecording()) },
}

/**
 * The living page of the design system, for development and the tests of how it looks: /he-thong/ with LIVING_PAGE=1.
 * @type {import("astro").AstroIntegration}
 */
const livingPage = {
  name: "living-page",
  hooks: {
    "astro:config:setup": ({ injectRoute }) => {
      if (process.env.LIVING_PAGE !== "1") return
      injectRoute({ pattern: "/he-thong/", entrypoint: "./storefront/src/living-page/LivingPage.astro" })
    },
  },
}

export default defineConfig({
  srcDir: "./storefront/src",
  publicDir: "./storefront/public",
  // Of each data folder its own: two shops may build at the same time.
  cacheDir: process.env.ASTRO_CACHE ?? "./node_modules/.astro",
  output: "static",
  site: process.env.SITE_URL ?? "http://localhost:4321",
  trailingSlash: "always",
  // The default "jsx" joins words across lines: `một⏎hai` becomes `mộthai`.
  compressHTML: true,
  build: { inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  server: { port: 4391 },
  integrations: [
    react(),
    livingPage,
    offline,
    sitemap({
      filter: (url) => {
        isListed ??= sitemapFilter(readRecording())
        return isListed(new URL(url).pathname)
      },
    }),
  ],
  env: {
    schema: {
      PUBLIC_COMMERCE_URL: envField.string({
        context: "client",
        access: "public",
        url: true,
        default: "http://localhost:9000",
      }),
      PUBLIC_PUBLISHABLE_KEY: envField.string({ context: "client", access: "public", optional: true }),
      // Optional here so that types can be checked without a recording; shop.ts says what to do when it is missing.
      CATALOGUE_FILE: envField.string({ context: "server", access: "secret", optional: true }),
    },
  },
})
