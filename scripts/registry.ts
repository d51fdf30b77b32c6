import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { dayInVietnam, parseDay, type Day } from "#domain/day"
import { RegistryError } from "#seed/faults"
import { loadRegistry } from "#seed/registry"
import { reportStandings } from "#seed/standing-report"

const DATA = fileURLToPath(new URL("../commerce/seed/data", import.meta.url))

/** Status of a command that was called wrongly. */
const USAGE = 2

const day = readDay(process.argv.slice(2))
if (day !== undefined) printStandings(day)

function readDay(args: string[]): Day | undefined {
  try {
    const { values } = parseArgs({ args, options: { date: { type: "string" } } })
    return values.date === undefined ? dayInVietnam(new Date()) : parseDay(values.date)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    console.error(`✖ ${what}; call it as: npm run registry -- --date 2026-11-21`)
    process.exitCode = USAGE
    return undefined
  }
}

function printStandings(on: Day): void {
  try {
    console.log(reportStandings(loadRegistry(DATA), on).join("\n"))
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    console.error(`✖ ${error.message}`)
    process.exitCode = 1
  }
}
