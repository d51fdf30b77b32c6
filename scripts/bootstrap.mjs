// The entry of every npm script. Runs on any Node ≥ 20 with nothing installed: installs what the lockfile
// names when that has not been done, then hands over to the task, on the Node 24 that the install brought.
import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statfsSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const modules = path.join(root, "node_modules")
const stamp = path.join(modules, ".installed-from")
const INSTALL_BYTES = 2_500_000_000

function fail(sentence) {
  console.error(`\n✖ ${sentence}`)
  process.exit(1)
}

function lockfileHash() {
  return createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex")
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lockfileHash()
}

function install() {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    fail(
      `This user may not write to ${root}. Clone the project into a folder of your own, or change its owner.`,
    )
  }
  const free = statfsSync(root)
  if (free.bavail * free.bsize < INSTALL_BYTES) {
    fail(
      `The disk has less than ${INSTALL_BYTES / 1e9} GB free, which the packages need. Free some space and run the command again.`,
    )
  }
  console.log("● Installing packages (npm ci); the first time this takes a few minutes")
  const started = Date.now()
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  })
  if (npm.signal) process.exit(130)
  if (npm.status !== 0) {
    fail(
      "npm ci did not finish; its message stands above. Mend that (network, disk space, permissions) and run the command again.",
    )
  }
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, lockfileHash())
  console.log(`  packages installed in ${Math.round((Date.now() - started) / 1000)} s`)
}

if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(
    `Node ${process.versions.node} is too old to begin with: install Node 20 or newer and run the command again.`,
  )
}
const [task, ...args] = process.argv.slice(2)
// Completing the lockfile must run before a lockfile that `npm ci` refuses can be installed.
if (task !== "complete-lockfile" && !isInstalled()) install()

const bundledNode = path.join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node")
const node = existsSync(bundledNode) ? bundledNode : process.execPath
if (node === process.execPath && Number(process.versions.node.split(".")[0]) < 24) {
  fail(
    `No Node 24 for ${process.platform}-${process.arch} comes with the packages: run the command with Node 24.`,
  )
}
const child = spawn(node, ["--import", "tsx", path.join(root, "scripts", `${task}.ts`), ...args], {
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: `${path.join(modules, ".bin")}${path.delimiter}${process.env.PATH}`,
    MEDUSA_DISABLE_TELEMETRY: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    npm_config_update_notifier: "false",
  },
})
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
// The terminal sends Ctrl-C to the child as well; waiting for it lets it stop what it started.
process.on("SIGINT", () => {})
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)))
