import { spawn, type ChildProcess } from "node:child_process"
import { copyFileSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { beforeAll, expect, it } from "vitest"
import type { Catalogue } from "#domain/catalogue"
import { verifySite } from "../../scripts/publication/build-site"
import { Releases } from "../../scripts/publication/release"
import { ROOT } from "../../scripts/stack/layout"
import { setting } from "../support/environment"
import { settlePublications } from "../support/publications"

const KILLS = 20
/** Every publication after a kill begins where a killed one ended; each tenth may run to its end. */
const COMPLETED_EACH = 10
const DATA = path.join(setting("STACK_DATA"), "killed-publication")
const releases = new Releases(path.join(DATA, "releases"))

let runs = 0

/** `npm run publish` into a data folder of its own; its own address of the site gives it something to build. */
function startPublication(): { child: ChildProcess; ended: Promise<number | null>; output(): string } {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/publish.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: "production",
      SHOP_DATA: DATA,
      COMMERCE_PORT: new URL(setting("COMMERCE_URL")).port,
      SITE_URL: `https://lan-${++runs}.example.vn`,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const lines: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (line: Buffer) => lines.push(line))
  return {
    child,
    ended: new Promise((resolve) => child.once("close", (code) => resolve(code))),
    output: () => Buffer.concat(lines).toString(),
  }
}

/** How long it took, in ms. */
async function publishToTheEnd(): Promise<number> {
  const started = Date.now()
  const { ended, output } = startPublication()
  expect(await ended, output()).toBe(0)
  expect(servedAddress()).toBe(`https://lan-${runs}.example.vn`)
  return Date.now() - started
}

/** The one address that every page of the served release was built for. */
function servedAddress(): string {
  const release = releases.current()
  if (release === undefined) throw new Error("No complete release is served.")
  const catalogue = JSON.parse(readFileSync(path.join(release, "catalogue.json"), "utf8")) as Catalogue
  const site = path.join(release, "site")
  verifySite(site, catalogue)
  const pages = globSync("**/*.html", { cwd: site })
  const addresses = pages.flatMap((page) => {
    expect(existsSync(path.join(site, `${page}.br`)), `${page} is compressed`).toBe(true)
    return /https:\/\/lan-\d+\.example\.vn/.exec(readFileSync(path.join(site, page), "utf8")) ?? []
  })
  const [address] = addresses
  expect(new Set(addresses)).toEqual(new Set([address]))
  return String(address)
}

let fullRunMs: number

beforeAll(async () => {
  // Nothing else builds from these sources meanwhile.
  await settlePublications()
  rmSync(DATA, { recursive: true, force: true })
  mkdirSync(DATA, { recursive: true })
  copyFileSync(path.join(setting("STACK_DATA"), "commerce.json"), path.join(DATA, "commerce.json"))
  fullRunMs = await publishToTheEnd()
}, 300_000)

it(
  `serves one complete release when a publication is killed at any of ${KILLS} points`,
  {
    timeout: 900_000,
  },
  async () => {
    const started = Date.now()
    const seen: string[] = []
    for (let point = 1; point <= KILLS; point++) {
      const before = servedAddress()
      const { child, ended, output } = startPublication()
      await wait((fullRunMs * point) / KILLS)
      child.kill("SIGKILL")
      await ended
      const after = servedAddress()
      expect([before, `https://lan-${runs}.example.vn`], output()).toContain(after)
      const left = readdirSync(path.join(DATA, "releases")).filter((name) => name.endsWith(".draft"))
      const locked = existsSync(path.join(DATA, "publication.lock"))
      seen.push(
        `${point}/${KILLS}: ${left.length} drafts, ${locked ? "locked" : "no lock"}, ${after === before ? "old" : "new"}`,
      )
      if (point % COMPLETED_EACH === 0) {
        await publishToTheEnd()
        expect(readdirSync(path.join(DATA, "releases")).filter((name) => name.endsWith(".draft"))).toEqual([])
        expect(existsSync(path.join(DATA, "publication.lock"))).toBe(false)
        expect(existsSync(path.join(DATA, "releases/current.new"))).toBe(false)
      }
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(0)
    console.log(
      `a full run takes ${(fullRunMs / 1000).toFixed(1)} s, ${KILLS} kills ${seconds} s\n${seen.join("\n")}`,
    )
    // Otherwise the kills came too late to prove anything.
    expect(seen.filter((line) => line.includes("1 drafts, locked, old")).length).toBeGreaterThan(KILLS / 2)
  },
)
