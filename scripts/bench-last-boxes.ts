import { rmSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { startMoreProcesses } from "./last-boxes/more-processes"
import { raceForTheLast, type Outcome } from "./last-boxes/race"
import { interruptChildren } from "./stack/child"
import { reportAndExit } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"
import { buildCommerce, importRegistry, migrate, readKeys, type CommerceSettings } from "./stack/medusa"
import { startPostgres } from "./stack/postgres"
import { readOrCreateSecrets } from "./stack/secrets"

/**
 * Many buyers order the last gift boxes at the same moment, at one Medusa process or at several on one database:
 * how many get one, and how long the others wait to be told. On a database of its own.
 */
const { values } = parseArgs({
  options: {
    processes: { type: "string", default: "1" },
    buyers: { type: "string", default: "200" },
    boxes: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
  },
})

async function main(): Promise<void> {
  const layout = layoutOf(path.join(DEFAULT_DATA, "bench-last-boxes"))
  rmSync(layout.stamps, { force: true })
  const { secrets, admin } = readOrCreateSecrets(layout)
  const database = await startPostgres(layout, secrets.database, { fresh: true })
  try {
    const settings: CommerceSettings = {
      layout,
      databaseUrl: database.url,
      secrets,
      port: 0,
      storefrontUrl: "http://localhost:4321",
      today: "2026-11-21",
    }
    await buildCommerce(settings)
    await migrate(settings)
    await importRegistry(settings, admin)
    const processes = await startMoreProcesses(settings, Number(values.processes))
    try {
      const { publishableKey } = readKeys(layout)
      const shop = { commerceUrls: processes.urls, publishableKey, databaseUrl: database.url, admin }
      console.log(`${values.buyers} buyers, ${values.boxes} boxes, ${values.processes} processes`)
      for (let round = 0; round <= Number(values.rounds); round++) {
        const outcome = await raceForTheLast(shop, {
          buyers: Number(values.buyers),
          boxes: Number(values.boxes),
        })
        // The first one warms up what every later one finds warm.
        console.log(`${round === 0 ? "cold" : String(round).padStart(4)}: ${describe(outcome)}`)
      }
    } finally {
      await processes.stop()
    }
  } finally {
    interruptChildren()
    await database.stop()
  }
}

function describe({ orders, refusals, winnersMs, losersMs, losersPayments, free }: Outcome): string {
  const refused = Object.entries(refusals).map(([code, count]) => `${count} × ${code}`)
  const { p50, p99, max } = spread(losersMs)
  return (
    `${orders} orders (the last after ${spread(winnersMs).max} ms), ${refused.join(", ")}, ` +
    `losers told after p50 ${p50}, p99 ${p99}, max ${max} ms; charged ${losersPayments}, left ${free}`
  )
}

function spread(times: readonly number[]): { p50: number; p99: number; max: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

main().then(() => process.exit(0), reportAndExit)
