import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import type { Catalogue } from "#domain/catalogue"
import { pathTo } from "../storefront/src/paths"
import { findChromium } from "./chromium"
import { Releases } from "./publication/release"
import { reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf, ROOT } from "./stack/layout"

/**
 * How long a phone at the shelf takes to the useful text of a landing page, over a link of 400 ms there and back and
 * 1.6 Mbit/s: Chromium and the site stand in two network namespaces of this machine, and every packet between their
 * kernels waits its turn. Without TLS, which costs one more round trip. Needs Linux, root, `ip` and `python3`.
 */
const LINK = { oneWayMs: 200, bitsPerSecond: 1_600_000 }
const ROUNDS = 5
const PORT = 8080
const NEAR = `ocop-near-${process.pid}`
const FAR = `ocop-far-${process.pid}`
const HERE = path.join(import.meta.dirname, "scan-bench")

interface Opened {
  answered: number
  painted: number
}
interface Measured {
  cold: (Opened & { useful: number })[]
  plain: number[]
  offline: Opened[]
}

const children: ChildProcess[] = []

function ip(...words: string[]): void {
  const { status, stderr } = spawnSync("ip", words, { encoding: "utf8" })
  if (status !== 0)
    throw new StackFault(`ip ${words.join(" ")}: ${stderr ?? "not found"}. It takes Linux and root.`)
}

/** Starts a part and waits until it says that it is ready. */
function start(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", () => resolve())
    child.once("error", reject)
    child.once("exit", (code) => reject(new StackFault(`${command} ended with status ${code}.`)))
  })
}

function visit(address: string): Promise<Measured> {
  const script = path.join(HERE, "visit.ts")
  const node = [process.execPath, "--import", "tsx", script, findChromium(), address, String(ROUNDS)]
  const child = spawn("ip", ["netns", "exec", NEAR, ...node], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  })
  const said: Buffer[] = []
  child.stdout.on("data", (part: Buffer) => said.push(part))
  return new Promise((resolve, reject) => {
    child.once("close", (code) =>
      code === 0
        ? resolve(JSON.parse(Buffer.concat(said).toString()) as Measured)
        : reject(new StackFault("The visit failed; its message stands above.")),
    )
  })
}

const median = (values: number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  return `${Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN)} ms (${Math.round(sorted[0] ?? NaN)}–${Math.round(sorted.at(-1) ?? NaN)})`
}

async function bench(): Promise<void> {
  const { releases } = layoutOf(DEFAULT_DATA)
  const release = new Releases(releases).current()
  if (release === undefined) throw new StackFault("Nothing has been published yet: run npm start first.")
  const catalogue = JSON.parse(readFileSync(path.join(release, "catalogue.json"), "utf8")) as Catalogue
  const product = catalogue.products.find(({ offer }) => offer !== null)
  if (!product) throw new StackFault("The release has nothing for sale.")

  ip("netns", "add", NEAR)
  ip("netns", "add", FAR)
  const { oneWayMs, bitsPerSecond } = LINK
  await start("python3", [
    path.join(HERE, "slow-link.py"),
    NEAR,
    FAR,
    String(oneWayMs),
    String(bitsPerSecond),
  ])
  const server = [
    process.execPath,
    "--import",
    "tsx",
    path.join(HERE, "serve-release.ts"),
    releases,
    String(PORT),
  ]
  await start("ip", ["netns", "exec", FAR, ...server])
  const { cold, plain, offline } = await visit(
    `http://shop.localhost:${PORT}${pathTo("vi", "code", product.code)}`,
  )

  console.log(`${product.name}, ${ROUNDS} times each: median (least–most)`)
  console.log(`  cold, to the useful text            ${median(cold.map(({ useful }) => useful))}`)
  console.log(`  cold, whole document                ${median(cold.map(({ answered }) => answered))}`)
  console.log(`  cold, first paint of the document   ${median(cold.map(({ painted }) => painted))}`)
  console.log(`  cold, without JavaScript            ${median(plain)}`)
  console.log(`  again without network, document     ${median(offline.map(({ answered }) => answered))}`)
  console.log(`  again without network, first paint  ${median(offline.map(({ painted }) => painted))}`)
}

function tidy(): void {
  for (const child of children) child.kill()
  for (const name of [NEAR, FAR]) spawnSync("ip", ["netns", "del", name])
}

bench().then(
  () => {
    tidy()
    process.exit(0)
  },
  (error: unknown) => {
    tidy()
    reportAndExit(error)
  },
)
