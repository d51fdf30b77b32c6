import { publish } from "./publication/publish"
import { findSearch } from "./search/settings"
import { reportAndExit } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"
import { readKeys } from "./stack/medusa"
import { consoleProgress } from "./stack/progress"
import { portFrom } from "./stack/stack"

/** Publishes what has changed in commerce while the shop runs; the running site server takes it up by itself. */
async function main(): Promise<void> {
  const layout = layoutOf(DEFAULT_DATA)
  const site = {
    siteUrl: process.env.SITE_URL ?? `http://localhost:${portFrom("STOREFRONT_PORT", 4321)}`,
    commerceUrl: `http://localhost:${portFrom("COMMERCE_PORT", 9000)}`,
    publishableKey: readKeys(layout).publishableKey,
  }
  await publish(layout, { site, search: findSearch(layout) }, consoleProgress)
}

main().catch(reportAndExit)
