import { spawn } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import pg from "pg"
import { describe, expect, it, onTestFinished } from "vitest"
import { temporaryFolder } from "../test/temporary-folder"
import { layoutOf, ROOT } from "./layout"
import { startPostgres } from "./postgres"

const PASSWORD = "for-the-test"

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Starts the server from a process that is then killed, as by a power cut of the terminal. */
function startAndKill(data: string): Promise<void> {
  const program = `
    const { startPostgres } = await import("./scripts/stack/postgres.ts")
    const { layoutOf } = await import("./scripts/stack/layout.ts")
    await startPostgres(layoutOf(${JSON.stringify(data)}), "${PASSWORD}")
    process.kill(process.pid, "SIGKILL")`
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    cwd: ROOT,
  })
  return new Promise((resolve) => child.once("exit", () => resolve()))
}

describe("the embedded PostgreSQL", { timeout: 60_000 }, () => {
  it("keeps its data when whoever started it is killed", async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    const data = path.join(folder, "data")
    mkdirSync(data)
    const first = await startPostgres(layoutOf(data), PASSWORD)
    await query(first.url, "create table kept as select 47 as plan")
    await first.stop()
    await startAndKill(data)

    const again = await startPostgres(layoutOf(data), PASSWORD)
    onTestFinished(() => again.stop())
    expect(await query(again.url, "select plan from kept")).toEqual([{ plan: 47 }])
  })

  it("begins anew where an earlier start left half a data folder", async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    const data = path.join(folder, "data")
    mkdirSync(path.join(data, "postgres.new/base"), { recursive: true })
    mkdirSync(path.join(data, "postgres"))
    const database = await startPostgres(layoutOf(data), PASSWORD)
    onTestFinished(() => database.stop())
    expect(await query(database.url, "select 1 as one")).toEqual([{ one: 1 }])
  })

  it.runIf(process.getuid?.() === 0)("runs as root below a folder that only root may enter", async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o700)
    const before = existsSync("/var/lib/camau-ocop")
    onTestFinished(() => {
      if (!before) rmSync("/var/lib/camau-ocop", { recursive: true, force: true })
    })
    const database = await startPostgres(layoutOf(path.join(folder, "data")), PASSWORD)
    onTestFinished(() => database.stop())
    expect(await query(database.url, "select 1 as one")).toEqual([{ one: 1 }])
  })
})
