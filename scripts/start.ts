import { mkdirSync, statfsSync } from "node:fs"
import { configuredSearch } from "./search/settings"
import { interruptChildren } from "./stack/child"
import { explain, reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf, ROOT } from "./stack/layout"
import { consoleProgress } from "./stack/progress"
import { portFrom, startStack } from "./stack/stack"

const NEEDED_BYTES = 700_000_000
const started = Date.now()

function requireDiskSpace(): void {
  mkdirSync(DEFAULT_DATA, { recursive: true })
  for (const folder of [ROOT, DEFAULT_DATA]) {
    const disk = statfsSync(folder)
    if (disk.bavail * disk.bsize < NEEDED_BYTES) {
      throw new StackFault(
        `The disk is full: ${folder} has less than ${NEEDED_BYTES / 1e6} MB free. Free some space and run npm start again.`,
      )
    }
  }
}

const starting = (async () => {
  requireDiskSpace()
  return startStack({
    data: DEFAULT_DATA,
    storefrontPort: portFrom("STOREFRONT_PORT", 4321),
    commercePort: portFrom("COMMERCE_PORT", 9000),
    today: process.env.SHOP_TODAY,
    databaseUrl: process.env.DATABASE_URL,
    search: configuredSearch(),
    ownSearch: {
      port: process.env.MEILI_PORT === undefined ? undefined : portFrom("MEILI_PORT", 7700),
      publicHost: process.env.MEILI_PUBLIC_HOST,
    },
    progress: consoleProgress,
  })
})()

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  console.log("\n● Stopping the shop")
  interruptChildren()
  const stack = await starting.catch(() => undefined)
  await stack?.stop()
  process.exit(0)
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop())

const launcher = process.ppid
setInterval(() => {
  if (process.ppid !== launcher) void stop()
}, 1000).unref()

try {
  const stack = await starting
  console.log(`
The shop is open after ${((Date.now() - started) / 1000).toFixed(1)} s.

  Storefront   ${stack.storefrontUrl}
  Medusa       ${stack.commerceUrl}
  Admin        ${stack.commerceUrl}/app
    login      ${stack.admin.email}
    password   ${stack.admin.password}

Data, logs and this login (${layoutOf(DEFAULT_DATA).admin}) stay on this machine. Ctrl-C stops everything.`)
} catch (error) {
  if (!stopping) reportAndExit(explain(error))
}
