import { readFileSync } from "node:fs"
import react from "@astrojs/react"
import sitemap from "@astrojs/sitemap"
import { defineConfig, envField } from "astro/config"
import { parsePath } from "./storefront/src/paths.ts"

/** What a search engine should find; codes, cart and order pages are reached another way. */
const LISTED = ["home", "product", "group", "producer", "giftBox", "place", "policy"]

/** @type {Set<string> | undefined} */
let lapsed

/** Handles whose page only says that the stars are over. */
function lapsedHandles() {
  const { products } = JSON.parse(readFileSync(process.env.CATALOGUE_FILE ?? "", "utf8"))
  return new Set(products.filter((product) => product.standing.state === "lapsed").map(({ handle }) => handle))
}

export default defineConfig({
  srcDir: "./storefront/src",
  publicDir: "./storefront/public",
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
    sitemap({
      filter: (url) => {
        const page = parsePath(new URL(url).pathname)
        if (page === undefined || !LISTED.includes(page.section)) return false
        lapsed ??= lapsedHandles()
        return page.section !== "product" || !lapsed.has(page.slug ?? "")
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
