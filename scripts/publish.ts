import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { publish } from "./publication/publish"
import { reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"
import type { CommerceKeys } from "./stack/medusa"
import { consoleProgress } from "./stack/progress"
import { portFrom } from "./stack/stack"

/** Publishes what has changed in commerce while the shop runs; the running site server takes it up by itself. */
async function main(): Promise<void> {
  const layout = layoutOf(DEFAULT_DATA)
  const keysFile = path.join(layout.data, "commerce.json")
  if (!existsSync(keysFile)) throw new StackFault("Commerce has not been set up yet: run npm start first.")
  const keys = JSON.parse(readFileSync(keysFile, "utf8")) as CommerceKeys
  const site = {
    siteUrl: process.env.SITE_URL ?? `http://localhost:${portFrom("STOREFRONT_PORT", 4321)}`,
    commerceUrl: `http://localhost:${portFrom("COMMERCE_PORT", 9000)}`,
    publishableKey: keys.publishableKey,
  }
  await publish(layout, site, consoleProgress)
}

main().catch(reportAndExit)
