import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { SearchServer } from "./admin"
import { findMeilisearch } from "./program"

const KEY = "only-for-tests-0123456789"
const PATIENCE_MS = 15_000

/** `MEILI_TEST_BINARY`, or the one on PATH; where there is none, tests with a real server are skipped. */
export const TEST_PROGRAM = findMeilisearch(process.env.MEILI_TEST_BINARY)

export interface RealServer extends SearchServer {
  /** Ends it like a power cut. */
  kill(): Promise<void>
  /** Starts it again with the same data and address. */
  restart(): Promise<void>
  /** Ends it and forgets its data. */
  remove(): Promise<void>
}

/** @param folder where its data go; a folder of its own where none is given. */
export async function startRealServer(flags: string[] = [], folder?: string): Promise<RealServer> {
  const program = TEST_PROGRAM
  if (program === undefined) throw new Error("There is no meilisearch to test with: set MEILI_TEST_BINARY")
  const data = mkdtempSync(path.join(folder ?? tmpdir(), "meilisearch-"))
  const port = await freePort()
  const host = `http://127.0.0.1:${port}`
  const args = ["--no-analytics", "--db-path", path.join(data, "db"), "--http-addr", `127.0.0.1:${port}`]

  const start = async () => {
    const child = spawn(program, [...args, "--master-key", KEY, "--log-level", "ERROR", ...flags], {
      cwd: data,
      stdio: "ignore",
    })
    const end = () => void child.kill("SIGKILL")
    process.once("exit", end)
    await untilHealthy(host)
    return async () => {
      process.off("exit", end)
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once("exit", resolve))
      end()
      await gone
    }
  }

  let kill = await start()
  return {
    host,
    key: KEY,
    kill: () => kill(),
    async restart() {
      await kill()
      kill = await start()
    },
    async remove() {
      await kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function untilHealthy(host: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const isUp = await fetch(`${host}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await wait(50)
  }
  throw new Error(`Meilisearch did not start at ${host} within ${PATIENCE_MS / 1000} s`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })
}
