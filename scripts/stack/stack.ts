import { mkdirSync, rmSync } from "node:fs"
import { publish } from "../publication/publish"
import { startPublisher } from "../publication/publisher"
import { Releases } from "../publication/release"
import { forgetSearch, noteSearch, type SearchSettings } from "../search/settings"
import { StackFault } from "./fault"
import { layoutOf, type Layout } from "./layout"
import { takeLock } from "./lock"
import {
  buildCommerce,
  importRegistry,
  migrate,
  readKeys,
  startCommerce,
  type CommerceKeys,
  type CommerceSettings,
} from "./medusa"
import { openSearch, type OwnSearch } from "./open-search"
import { requireFreePort } from "./ports"
import { startPostgres, type Database } from "./postgres"
import type { Progress } from "./progress"
import { readOrCreateSecrets, type AdminLogin } from "./secrets"
import { serveSite } from "./site-server"

export interface StackOptions {
  data: string
  storefrontPort: number
  commercePort: number
  today: string | undefined
  /** Where given, this server is used and none is started. */
  databaseUrl: string | undefined
  /** Where given, this Meilisearch is filled; else one that is installed is started; else the browser searches. */
  search: SearchSettings | undefined
  /** For the one that is started. */
  ownSearch?: OwnSearch
  /** Further flags for the embedded server. */
  postgresFlags?: string[]
  /** Forget what earlier starts left in `data`: for tests. */
  fresh?: boolean
  progress: Progress
}

export interface Stack {
  storefrontUrl: string
  commerceUrl: string
  admin: AdminLogin
  keys: CommerceKeys
  databaseUrl: string
  /** The Meilisearch that was started here, if one was. */
  search: { stop(): Promise<void>; start(): Promise<void> } | undefined
  stopCommerce(): Promise<void>
  /** Starts Medusa anew, on another day where one is given. */
  startCommerce(today?: string): Promise<void>
  /** Publishes at once what has changed since, after whatever is being published. */
  publish(): Promise<void>
  stop(): Promise<void>
}

/** Starts everything in order; on a failure, or on `stop`, stops what was started in the opposite order. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { progress } = options
  const layout = layoutOf(options.data)
  const storefrontUrl = `http://localhost:${options.storefrontPort}`
  const commerceUrl = `http://localhost:${options.commercePort}`
  mkdirSync(layout.data, { recursive: true })

  const undo: (() => void | Promise<void>)[] = []
  const stop = async () => {
    for (let last = undo.pop(); last; last = undo.pop()) await last()
  }
  try {
    undo.push(takeLock(layout.lock, alreadyRuns))
    // A shop that was killed has left it.
    forgetSearch(layout)
    if (options.fresh)
      for (const left of [layout.stamps, layout.releases]) rmSync(left, { recursive: true, force: true })
    await requireFreePort(options.storefrontPort, "STOREFRONT_PORT")
    await requireFreePort(options.commercePort, "COMMERCE_PORT")
    const { secrets, admin } = readOrCreateSecrets(layout)
    const database = await openDatabase(options, layout, secrets.database)
    undo.push(() => database.stop())
    const settings: CommerceSettings = {
      layout,
      databaseUrl: database.url,
      secrets,
      port: options.commercePort,
      storefrontUrl,
      today: options.today,
    }
    const building = progress.step("Building Medusa and its admin", () => buildCommerce(settings))
    // A failure of the database is reported first; this keeps the build's own from going unhandled meanwhile.
    building.catch(() => undefined)
    await progress.step("Migrating the database", () => migrate(settings))
    await progress.step("Importing the registry", () => importRegistry(settings, admin))
    const keys = readKeys(layout)
    await building

    let commerce = await progress.step("Starting Medusa", () => startCommerce(settings))
    undo.push(() => commerce.stop())
    const engine = options.search ? undefined : await openSearch(options, layout, secrets.search)
    if (engine) undo.push(() => engine.stop())
    const releases = new Releases(layout.releases)
    const site = {
      siteUrl: process.env.SITE_URL ?? storefrontUrl,
      commerceUrl,
      publishableKey: keys.publishableKey,
    }
    const search = options.search ?? engine?.settings
    const publishing = () => publish(layout, { site, search }, progress)
    if (search) {
      noteSearch(layout, search)
      undo.push(() => forgetSearch(layout))
    }
    const publication = publishing()
    if (releases.current() === undefined) await publication
    // A served release stays up when the next one cannot be built; the reason is said.
    publication.catch((error: unknown) => progress.note(`Not published: ${String(error)}`))
    const server = await serveSite(releases, options.storefrontPort, site.siteUrl)
    undo.push(() => server.stop())
    const publisher = startPublisher({
      commerceUrl,
      token: secrets.publisher,
      publish: publishing,
      serving: () => releases.serving(),
      note: progress.note,
    })
    undo.push(() => publisher.stop())

    return {
      storefrontUrl,
      commerceUrl,
      admin,
      keys,
      databaseUrl: database.url,
      search: engine && { stop: engine.stop, start: engine.start },
      stopCommerce: () => commerce.stop(),
      startCommerce: async (today = options.today) => {
        await commerce.stop()
        commerce = await startCommerce({ ...settings, today })
      },
      publish: async () => {
        await publishing()
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function alreadyRuns(holder: number): string {
  return `The shop already runs from this folder (process ${holder}). Stop it with Ctrl-C in its window, or with: kill ${holder}`
}

async function openDatabase(options: StackOptions, layout: Layout, password: string): Promise<Database> {
  const { databaseUrl, postgresFlags: flags = [], fresh = false, progress } = options
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: () => Promise.resolve() }
  return progress.step("Starting PostgreSQL", () => startPostgres(layout, password, { flags, fresh }))
}

/** A port number from an environment variable. */
export function portFrom(variable: string, fallback: number): number {
  const text = process.env[variable]
  const port = text === undefined ? fallback : Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StackFault(`${variable}=${text} is not a port: give a number from 1 to 65535.`)
  }
  return port
}
