import { mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { spawn } from "node:child_process"
import { findChromium } from "./chromium"
import { serveControl } from "./test/control"
import { serveLivingPage } from "./test/living-page"
import { closingLine, readPlaywright, readVitest, type Tally } from "./test/tally"
import { interruptChildren } from "./stack/child"
import { reportAndExit } from "./stack/fault"
import { ROOT } from "./stack/layout"
import { freePort } from "./stack/ports"
import { consoleProgress } from "./stack/progress"
import { startStack } from "./stack/stack"

/** The day all tests live on, so that they mean the same on every day they are run. */
const TODAY = "2026-11-21"
const DATA = path.join(ROOT, ".data/test")
const REPORTS = path.join(DATA, "reports")

/** Checks that need nothing running, by the name the report gives them. */
const STATIC_CHECKS: [string, string, ...string[]][] = [
  ["format", "prettier", "--check", "--log-level=warn", "."],
  ["lint", "eslint", "--max-warnings=0", "."],
  [
    "types of the storefront, search, content and scripts",
    "astro",
    "check",
    "--minimumFailingSeverity",
    "warning",
  ],
  ["types of commerce", "tsc", "--noEmit", "-p", "commerce"],
  ["types of the desk", "tsc", "--noEmit", "-p", "commerce/src/admin"],
  ["unused files, exports and packages", "knip"],
]

const total: Tally = { passed: 0, failed: 0, skipped: 0 }

function add(tally: Tally): void {
  total.passed += tally.passed
  total.failed += tally.failed
  total.skipped += tally.skipped
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const program = path.join(ROOT, "node_modules/.bin", command)
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    })
    child.once("exit", (code) => resolve(code ?? 1))
  })
}

async function checkStatics(): Promise<void> {
  for (const [name, command, ...args] of STATIC_CHECKS) {
    console.log(`\n● ${name}`)
    const passed = (await run(command, args)) === 0
    add({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })
    if (!passed) console.log(`✖ ${name}`)
  }
}

async function vitest(project: string, filters: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  console.log(`\n● ${project} tests`)
  const report = path.join(REPORTS, `${project}.json`)
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const code = await run("vitest", ["run", "--project", project, ...reporters, ...filters], env)
  add(readVitest(report, code))
}

async function playwright(filters: string[], env: NodeJS.ProcessEnv): Promise<void> {
  console.log("\n● browser tests")
  const report = path.join(REPORTS, "browser.json")
  const code = await run("playwright", ["test", "--reporter=list,json", ...filters], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  add(readPlaywright(report, code))
}

async function againstTheStack(suites: Set<string>, filters: string[]): Promise<void> {
  const chromium = suites.has("browser") ? findChromium() : undefined
  const stack = await startStack({
    data: DATA,
    storefrontPort: await freePort(),
    commercePort: await freePort(),
    today: TODAY,
    databaseUrl: undefined,
    // Not the one of the environment, which may be in use.
    search: undefined,
    ownSearch: { port: await freePort() },
    fresh: true,
    // Nothing in this database outlives the tests.
    postgresFlags: ["-c", "fsync=off", "-c", "synchronous_commit=off"],
    progress: consoleProgress,
  })
  const control = await serveControl(stack)
  // The tests of commerce leave a processor free for it.
  const livingPage =
    suites.has("browser") && wantsLivingPage(filters)
      ? serveLivingPage(DATA).catch((error: unknown) => {
          console.log(`✖ ${String(error)}`)
          return undefined
        })
      : undefined
  const env = {
    STOREFRONT_URL: stack.storefrontUrl,
    COMMERCE_URL: stack.commerceUrl,
    PUBLISHABLE_KEY: stack.keys.publishableKey,
    REGION_ID: stack.keys.regionId,
    TEST_DATABASE_URL: stack.databaseUrl,
    ADMIN_EMAIL: stack.admin.email,
    ADMIN_PASSWORD: stack.admin.password,
    STACK_CONTROL_URL: control.url,
    STACK_DATA: DATA,
    ...(stack.search ? { SEARCH_ENGINE: "meilisearch" } : {}),
    ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
  }
  try {
    if (suites.has("commerce")) await vitest("commerce", filters, env)
    if (suites.has("browser")) {
      // What the tests of commerce have left to publish does not take a processor from the browser.
      await stack.publish()
      await playwright(filters, { ...env, LIVING_PAGE_URL: (await livingPage)?.url })
    }
  } finally {
    await (await livingPage)?.stop()
    await control.stop()
    interruptChildren()
    await stack.stop()
  }
}

function wantsLivingPage(filters: string[]): boolean {
  const files = filters.filter((word) => !word.startsWith("-"))
  return files.length === 0 || files.some((word) => "tests/e2e/visual.spec.ts".includes(word))
}

/**
 * `npm test` runs all; `npm test -- unit` or `-- browser cart` narrows to suites and files. Other words go to the
 * runner of the suite: `npm test -- browser visual --update-snapshots` takes the components' baselines anew.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const known = ["static", "unit", "commerce", "browser"]
  const named = known.filter((suite) => words.includes(suite))
  const suites = new Set(named.length > 0 ? named : known)
  const filters = words.filter((word) => !known.includes(word))

  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  if (suites.has("static")) await checkStatics()
  if (suites.has("unit")) await vitest("unit", filters)
  if (suites.has("commerce") || suites.has("browser")) await againstTheStack(suites, filters)
  console.log(`\n${closingLine(total)}`)
  process.exit(total.failed > 0 ? 1 : 0)
}

main().catch(reportAndExit)
