import { spawn } from "node:child_process"
import { mkdirSync, rmSync } from "node:fs"
import { availableParallelism, setPriority } from "node:os"
import path from "node:path"
import { findChromium } from "./chromium"
import { serveControl } from "./test/control"
import { serveLivingPage } from "./test/living-page"
import { closingLine, readPlaywright, readRun, readVitest, type Tally } from "./test/tally"
import { EXIT_WITH_US, interruptChildren } from "./stack/child"
import { reportAndExit } from "./stack/fault"
import { ROOT } from "./stack/layout"
import { freePort } from "./stack/ports"
import { consoleProgress } from "./stack/progress"
import { startStack, type Stack } from "./stack/stack"

/** The day all tests live on, so that they mean the same on every day they are run. */
const TODAY = "2026-11-21"

/** What may run beside each other, each with a stack of its own: one waits for publications while the other has the processors. */
const LANES = [["static", "unit", "commerce"], ["browser"]] as const
type Suite = (typeof LANES)[number][number]
/** Of the first lane beside the second: a browser's tests wait for what is seen, as customers do. */
const LOW_PRIORITY = 10

const DATA = path.join(ROOT, ".data/test")

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

function start(command: string, args: string[], env: NodeJS.ProcessEnv, output: "inherit" | "pipe") {
  const program = path.join(ROOT, "node_modules/.bin", command)
  return spawn(program, args, {
    cwd: ROOT,
    stdio: ["ignore", output, output],
    env: { ...process.env, ...env },
  })
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    start(command, args, env, "inherit").once("exit", (code) => resolve(code ?? 1))
  })
}

/** Runs as many checks at once as there are processors for, at most two; each says its own when it is done. */
async function checkStatics(): Promise<void> {
  const waiting = [...STATIC_CHECKS]
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) await checkStatic(check)
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
}

function checkStatic([name, command, ...args]: (typeof STATIC_CHECKS)[number]): Promise<void> {
  return new Promise((resolve) => {
    const child = start(command, args, {}, "pipe")
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => said.push(part))
    child.once("close", (code) => {
      const passed = code === 0
      add({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })
      console.log(`\n● ${name}\n${Buffer.concat(said).toString()}${passed ? "" : `✖ ${name}\n`}`.trimEnd())
      resolve()
    })
  })
}

/** Where a runner is to write what its tests came to; what an earlier run wrote is gone. */
function reportOf(project: string): string {
  const report = path.join(DATA, "reports", `${project}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  return report
}

async function vitest(project: string, filters: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  console.log(`\n● ${project} tests`)
  const report = reportOf(project)
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const code = await run("vitest", ["run", "--project", project, ...reporters, ...filters], env)
  add(readVitest(report, code))
}

/** First what only reads, then what changes the shop. */
async function playwright(filters: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const tallies: Tally[] = []
  for (const project of ["reading", "changing"]) {
    console.log(`\n● browser tests, ${project}`)
    const report = reportOf(project)
    const args = ["test", `--project=${project}`, "--pass-with-no-tests", "--reporter=list,json", ...filters]
    const code = await run("playwright", args, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
    tallies.push(readPlaywright(report, code))
  }
  tallies.forEach(add)
  if (tallies.every(({ passed, failed, skipped }) => passed + failed + skipped === 0)) {
    console.log("✖ No browser test has such a name")
    add({ passed: 0, failed: 1, skipped: 0 })
  }
}

/** Runs what asks a shop that is open. */
async function withStack(
  suite: Suite,
  ask: (stack: Stack, env: NodeJS.ProcessEnv) => Promise<void>,
): Promise<void> {
  const data = path.join(DATA, suite)
  const stack = await startStack({
    data,
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
  try {
    await ask(stack, {
      STOREFRONT_URL: stack.storefrontUrl,
      COMMERCE_URL: stack.commerceUrl,
      PUBLISHABLE_KEY: stack.keys.publishableKey,
      REGION_ID: stack.keys.regionId,
      TEST_DATABASE_URL: stack.databaseUrl,
      ADMIN_EMAIL: stack.admin.email,
      ADMIN_PASSWORD: stack.admin.password,
      STACK_CONTROL_URL: control.url,
      STACK_DATA: data,
      ...(stack.search ? { SEARCH_ENGINE: "meilisearch" } : {}),
    })
  } finally {
    await control.stop()
    interruptChildren()
    await stack.stop()
  }
}

async function testCommerce(filters: string[]): Promise<void> {
  await withStack("commerce", (_stack, env) => vitest("commerce", filters, env))
}

async function testBrowser(filters: string[]): Promise<void> {
  const chromium = findChromium()
  await withStack("browser", async (stack, env) => {
    // What is being published does not take a processor from the browser.
    await stack.publish()
    const livingPage = wantsLivingPage(filters)
      ? await serveLivingPage(path.join(DATA, "browser"))
      : undefined
    try {
      await playwright(filters, { ...env, CHROMIUM_PATH: chromium, LIVING_PAGE_URL: livingPage?.url })
    } finally {
      await livingPage?.stop()
    }
  })
}

function wantsLivingPage(filters: string[]): boolean {
  const files = filters.filter((word) => !word.startsWith("-"))
  return files.length === 0 || files.some((word) => "tests/e2e/visual.spec.ts".includes(word))
}

const RUN: Record<Suite, (filters: string[]) => Promise<void>> = {
  static: checkStatics,
  unit: (filters) => vitest("unit", filters),
  commerce: testCommerce,
  browser: testBrowser,
}

/** Runs suites as a run of their own, which says what it has to when it is done. */
function runBeside(words: string[]): Promise<void> {
  const args = ["--import", "tsx", import.meta.filename, ...words]
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...EXIT_WITH_US },
  })
  if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY)
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => said.push(part))
  return new Promise((resolve) => {
    child.once("close", (code) => {
      const ended = readRun(Buffer.concat(said).toString(), code ?? 1)
      console.log(`\n● meanwhile: ${words.join(" ")}\n${ended.said}\n`)
      add(ended.tally)
      resolve()
    })
  })
}

/**
 * `npm test` runs all; `npm test -- unit` or `-- browser cart` narrows to suites and files. Other words go to the
 * runner of the suite: `npm test -- browser visual --update-snapshots` takes the components' baselines anew.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const known: readonly string[] = LANES.flat()
  const named = words.filter((word) => known.includes(word))
  const filters = words.filter((word) => !known.includes(word))
  const wanted = LANES.map((lane) => lane.filter((suite) => named.length === 0 || named.includes(suite)))
  const [last = [], ...others] = wanted.filter((lane) => lane.length > 0).reverse()

  const beside = others.map((lane) => runBeside([...lane, ...filters]))
  for (const suite of last) await RUN[suite](filters)
  await Promise.all(beside)
  console.log(`\n${closingLine(total)}`)
  process.exit(total.failed > 0 ? 1 : 0)
}

main().catch(reportAndExit)
