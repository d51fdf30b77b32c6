import { mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { INDEX, type SearchSettings } from "../search/settings"
import { failed, startChild, stopChild } from "./child"
import { StackFault } from "./fault"
import type { Layout } from "./layout"
import { freePort, isFree } from "./ports"

const START_PATIENCE_MS = 20_000
const STOP_PATIENCE_MS = 5000
const USUAL_PORT = 7700

interface RunningMeilisearch {
  settings: Pick<SearchSettings, "host" | "key" | "index">
  port: number
  stop(): Promise<void>
}

/**
 * Starts the given program with data of our own. What it holds can be made again from a release, so that data which
 * another version has left and this one does not read are removed.
 *
 * @throws StackFault when it does not start.
 */
export async function startMeilisearch(
  program: string,
  layout: Layout,
  key: string,
  { port: wanted, fresh = false }: { port?: number | undefined; fresh?: boolean } = {},
): Promise<RunningMeilisearch> {
  if (fresh) rmSync(layout.meilisearch, { recursive: true, force: true })
  const port = wanted ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : await freePort())
  const run = () => runMeilisearch(program, layout, key, port)
  try {
    return await run()
  } catch (error) {
    if (!isOfAnotherVersion(layout)) throw error
    rmSync(layout.meilisearch, { recursive: true, force: true })
    return run()
  }
}

async function runMeilisearch(
  program: string,
  layout: Layout,
  key: string,
  port: number,
): Promise<RunningMeilisearch> {
  const host = `http://127.0.0.1:${port}`
  const log = logOf(layout)
  mkdirSync(layout.meilisearch, { recursive: true })
  rmSync(log, { force: true })
  // Our own program around it ends it when we are killed.
  const keeper = path.join(import.meta.dirname, "end-with-parent.mjs")
  const flags = ["--no-analytics", "--env", "production", "--log-level", "WARN"]
  const server = startChild({
    command: process.execPath,
    args: [keeper, program, "--db-path", path.join(layout.meilisearch, "db"), ...flags],
    cwd: layout.meilisearch,
    env: { MEILI_HTTP_ADDR: `127.0.0.1:${port}`, MEILI_MASTER_KEY: key },
    log,
  })
  const stop = () => stopChild(server, "SIGTERM", STOP_PATIENCE_MS)
  const deadline = Date.now() + START_PATIENCE_MS
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) throw failed("Starting Meilisearch", log)
    if (await isHealthy(host)) {
      return { settings: { host, key, index: INDEX }, port, stop }
    }
    await wait(100)
  }
  await stop()
  throw new StackFault(`Meilisearch did not answer within ${START_PATIENCE_MS / 1000} s. Its log: ${log}`)
}

function isHealthy(host: string): Promise<boolean> {
  return fetch(`${host}/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}

function isOfAnotherVersion(layout: Layout): boolean {
  return /database version .* is (incompatible|higher)|incompatible with your current engine/i.test(
    readFileSync(logOf(layout), "utf8"),
  )
}

function logOf(layout: Layout): string {
  return path.join(layout.logs, "meilisearch.log")
}
