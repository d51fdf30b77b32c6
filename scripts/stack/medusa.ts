import type { ChildProcess } from "node:child_process"
import { createHash } from "node:crypto"
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { producerStory } from "#content/schemas.ts"
import { readEntries } from "../content-entries"
import { EXIT_WITH_US, failed, runChild, startChild, stopChild } from "./child"
import { StackFault } from "./fault"
import { COMMERCE, COMMERCE_BUILD, COMMERCE_RUNS, type Layout } from "./layout"
import type { AdminLogin, Secrets } from "./secrets"
import { underLock } from "./lock"
import { hashOf, Stamps } from "./stamps"

const START_PATIENCE_MS = 90_000
const STOP_PATIENCE_MS = 10_000
const SOURCES = [
  "commerce/{src,domain}/**/*",
  "commerce/{medusa-config.ts,package.json,tsconfig.json}",
  "package-lock.json",
]

export interface CommerceSettings {
  layout: Layout
  databaseUrl: string
  secrets: Secrets
  port: number
  storefrontUrl: string
  /** Fixes the day for demonstrations and tests; live mode refuses it. */
  today: string | undefined
}

/** What the import tells the storefront's build. */
export interface CommerceKeys {
  publishableKey: string
  regionId: string
}

function cli(): string {
  return createRequire(path.join(COMMERCE, "package.json")).resolve("@medusajs/cli/cli.js")
}

/** What commerce prints of `content/`, which it may not read itself. */
function storiesFile({ layout }: CommerceSettings): string {
  const stories = readEntries("producers").map(({ entry }) => producerStory.parse(entry))
  mkdirSync(path.dirname(layout.stories), { recursive: true })
  writeFileSync(layout.stories, JSON.stringify(stories))
  return layout.stories
}

function environment(settings: CommerceSettings): NodeJS.ProcessEnv {
  const url = `http://localhost:${settings.port}`
  return {
    NODE_ENV: "production",
    DATABASE_URL: settings.databaseUrl,
    JWT_SECRET: settings.secrets.jwt,
    COOKIE_SECRET: settings.secrets.cookie,
    PUBLISHER_TOKEN: settings.secrets.publisher,
    STORE_CORS: settings.storefrontUrl,
    ADMIN_CORS: url,
    AUTH_CORS: `${url},${settings.storefrontUrl}`,
    COMMERCE_URL: url,
    PORT: String(settings.port),
    PRODUCER_STORIES: storiesFile(settings),
    SHOP_MODE: process.env.SHOP_MODE ?? "demonstration",
    ...(settings.today === undefined ? {} : { SHOP_TODAY: settings.today }),
    MEDUSA_DISABLE_TELEMETRY: "1",
    ...EXIT_WITH_US,
  }
}

/** Compiles the engine and its admin, unless that has been done from the same sources. All stacks share the build. */
export function buildCommerce(settings: CommerceSettings): Promise<boolean> {
  const lock = path.join(COMMERCE, ".medusa/build.lock")
  return underLock(
    lock,
    () => undefined,
    () => buildUnlessCurrent(settings),
  )
}

async function buildUnlessCurrent(settings: CommerceSettings): Promise<boolean> {
  const stamps = new Stamps(path.join(COMMERCE, ".medusa/stamps.json"))
  const hash = hashOf([...SOURCES, "commerce/seed/**/*.ts"])
  if (stamps.isCurrent("build", hash) && existsSync(COMMERCE_BUILD)) return false
  await medusa(settings, "Building Medusa", ["build"], {})
  stamps.set("build", hash)
  return true
}

/** Brings the tables to the state of the code, unless this database has them. */
export async function migrate(settings: CommerceSettings): Promise<boolean> {
  const stamps = new Stamps(settings.layout.stamps)
  const hash = hashOf(SOURCES, databaseIdentity(settings))
  if (stamps.isCurrent("migrate", hash)) return false
  await medusa(settings, "Migrating the database", ["db:migrate", "--all-or-nothing"], {})
  stamps.set("migrate", hash)
  return true
}

/** Imports the registry and makes the admin user, unless this database has the same registry. */
export async function importRegistry(settings: CommerceSettings, admin: AdminLogin): Promise<boolean> {
  const stamps = new Stamps(settings.layout.stamps)
  const file = keysFile(settings.layout)
  const hash = hashOf(
    [...SOURCES, "commerce/seed/**/*"],
    databaseIdentity(settings),
    process.env.SHOP_MODE ?? "",
  )
  if (stamps.isCurrent("import", hash) && existsSync(file)) return false
  await medusa(settings, "Importing the registry", ["exec", "./src/scripts/import-registry.ts"], {
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    IMPORT_RESULT: file,
  })
  stamps.set("import", hash)
  return true
}

/** @throws StackFault before the first import. */
export function readKeys(layout: Layout): CommerceKeys {
  const file = keysFile(layout)
  if (!existsSync(file)) throw new StackFault("Commerce has not been set up yet: run npm start first.")
  return JSON.parse(readFileSync(file, "utf8")) as CommerceKeys
}

function keysFile(layout: Layout): string {
  return path.join(layout.data, "commerce.json")
}

/** The embedded server changes its port at every start; its database stays the same one. */
function databaseIdentity(settings: CommerceSettings): string {
  const url = new URL(settings.databaseUrl)
  return process.env.DATABASE_URL === settings.databaseUrl ? url.host + url.pathname : url.pathname
}

async function medusa(
  settings: CommerceSettings,
  title: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const log = path.join(settings.layout.logs, `commerce-${args[0]?.replace(":", "-")}.log`)
  rmSync(log, { force: true })
  const child = { command: process.execPath, args: [cli(), ...args], cwd: COMMERCE, log }
  await runChild(title, { ...child, env: { ...environment(settings), ...env } })
}

/** Starts the built engine and waits until it answers. */
export async function startCommerce(settings: CommerceSettings): Promise<{ stop(): Promise<void> }> {
  const log = path.join(settings.layout.logs, "commerce.log")
  const server = startChild({
    command: process.execPath,
    args: [cli(), "start"],
    cwd: makeRunFolder(settings.layout),
    env: environment(settings),
    log,
  })
  await untilHealthy(server, settings.port, log)
  return { stop: () => stopChild(server, "SIGTERM", STOP_PATIENCE_MS) }
}

/**
 * Where the Medusa of one stack runs: the build that all share and, as the folder `static`, which Medusa's local file
 * provider writes and serves where it runs, the uploads of this stack alone.
 */
function makeRunFolder({ data, uploads }: Layout): string {
  const folder = path.join(COMMERCE_RUNS, createHash("sha256").update(data).digest("hex").slice(0, 12))
  mkdirSync(folder, { recursive: true })
  mkdirSync(uploads, { recursive: true })
  const built = readdirSync(COMMERCE_BUILD).filter((name) => name !== "static")
  for (const name of built) link(path.join(COMMERCE_BUILD, name), path.join(folder, name))
  link(uploads, path.join(folder, "static"))
  return folder
}

/** Leaves one that leads there already: another process may run in this folder. */
function link(target: string, at: string): void {
  const there = lstatSync(at, { throwIfNoEntry: false })
  if (there?.isSymbolicLink() && readlinkSync(at) === target) return
  rmSync(at, { force: true })
  symlinkSync(target, at)
}

async function untilHealthy(server: ChildProcess, port: number, log: string): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) throw failed("Starting Medusa", log)
    const healthy = await fetch(`http://localhost:${port}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return
    await wait(150)
  }
  await stopChild(server, "SIGKILL", 0)
  throw new StackFault(`Medusa did not answer within ${START_PATIENCE_MS / 1000} s. Its log: ${log}`)
}
