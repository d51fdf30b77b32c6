import { defineConfig } from "@playwright/test"
import { CHROMIUM_FLAGS } from "./scripts/chromium"

const { STOREFRONT_URL, CHROMIUM_PATH } = process.env

/** Files that leave the shop as they found it; every other one may stop or change it and has it to itself. */
const READING =
  /(accessibility|check|landing|layout-shift|own-end|reading|reduced-motion|scanned-code|search|search-field|season|visual)\.spec\.ts$/

export default defineConfig({
  testDir: "tests/e2e",
  // One stack serves all tests: `scripts/test.ts` runs one project after the other.
  projects: [
    { name: "reading", testMatch: READING, workers: 2 },
    { name: "changing", testIgnore: READING, workers: 1 },
  ],
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A component without a baseline fails until its baseline is taken on purpose.
  updateSnapshots: "none",
  snapshotPathTemplate: "{testDir}/visual/{arg}{ext}",
  outputDir: ".data/test/playwright",
  use: {
    baseURL: STOREFRONT_URL ?? "http://localhost:4321",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    // A trace of every test costs a small machine minutes; whoever looks for a fault asks for it: `--trace on`.
    screenshot: "only-on-failure",
    // What a service worker answers, a test cannot answer in its place; offline.spec.ts lets it work.
    serviceWorkers: "block",
    launchOptions: {
      ...(CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH }),
      args: CHROMIUM_FLAGS,
    },
  },
})
