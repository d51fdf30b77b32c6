import { readFileSync } from "node:fs"
import react from "@astrojs/react"
import sitemap from "@astrojs/sitemap"
import { defineConfig, envField } from "astro/config"
import { sitemapFilter } from "./storefront/src/sitemap.ts"

/** @type {((pathname: string) => boolean) | undefined} */
let isListed

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
    sitemap({
      filter: (url) => {
        isListed ??= sitemapFilter(JSON.parse(readFileSync(process.env.CATALOGUE_FILE ?? "", "utf8")))
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
