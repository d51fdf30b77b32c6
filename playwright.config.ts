import { defineConfig } from "@playwright/test"
import { CHROMIUM_FLAGS } from "./scripts/chromium"

const { STOREFRONT_URL, CHROMIUM_PATH } = process.env

export default defineConfig({
  testDir: "tests/e2e",
  // One stack serves all tests and some of them stop parts of it.
  workers: 1,
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
    trace: "retain-on-failure",
    launchOptions: {
      ...(CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH }),
      args: CHROMIUM_FLAGS,
    },
  },
})
