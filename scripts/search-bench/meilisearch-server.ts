import { accessSync, constants, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { startChild, stopChild } from "../stack/child"
import { StackFault } from "../stack/fault"
import { freePort } from "../stack/ports"

const START_PATIENCE_MS = 20_000

export interface MeilisearchServer {
  host: string
  /** Empty for a server that asks for none. */
  key: string
  stop(): Promise<void>
}

export const NO_MEILISEARCH = "no MEILI_HOST is set and no meilisearch is on PATH"

export function hasMeilisearch(): boolean {
  return Boolean(process.env.MEILI_HOST) || executable() !== undefined
}

/** The one of MEILI_HOST, or one of the bench's own with its data in a folder that goes with it. */
export async function startMeilisearch(): Promise<MeilisearchServer> {
  const { MEILI_HOST, MEILI_MASTER_KEY = "" } = process.env
  if (MEILI_HOST) return { host: MEILI_HOST, key: MEILI_MASTER_KEY, stop: () => Promise.resolve() }
  const command = executable()
  if (command === undefined) throw new StackFault(`Meilisearch cannot be started: ${NO_MEILISEARCH}.`)
  const folder = mkdtempSync(path.join(tmpdir(), "ocop-bench-"))
  const host = `http://localhost:${await freePort()}`
  const key = "key-of-the-bench-alone"
  const server = startChild({
    command,
    args: [
      "--no-analytics",
      "--http-addr",
      host.slice("http://".length),
      "--db-path",
      path.join(folder, "data"),
    ],
    cwd: folder,
    env: { MEILI_MASTER_KEY: key },
    log: path.join(folder, "log"),
  })
  const stop = async () => {
    await stopChild(server, "SIGTERM", 10_000)
    rmSync(folder, { recursive: true, force: true })
  }
  if (await isHealthy(host)) return { host, key, stop }
  await stop()
  throw new StackFault(
    `${command} did not answer within ${START_PATIENCE_MS / 1000} s: start it by hand to see why.`,
  )
}

function executable(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  return folders
    .map((folder) => path.join(folder, "meilisearch"))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

async function isHealthy(host: string): Promise<boolean> {
  const deadline = Date.now() + START_PATIENCE_MS
  while (Date.now() < deadline) {
    const answer = await fetch(`${host}/health`).catch(() => null)
    if (answer?.ok) return true
    await wait(100)
  }
  return false
}
