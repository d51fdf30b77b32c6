import { spawnSync } from "node:child_process"
import { accessSync, constants, existsSync } from "node:fs"
import path from "node:path"
import { chromium } from "@playwright/test"
import { StackFault } from "./stack/fault"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/** What every browser of ours is started with: nothing of its own on the network, and the same pixels everywhere. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
]

/** Chromium from `CHROMIUM_PATH`, else the system's, else Playwright's own; as root on Debian it is installed. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined) {
    if (isProgram(named)) return named
    throw new StackFault(
      `CHROMIUM_PATH=${named} is no program: correct it, or unset it to use the system's Chromium.`,
    )
  }
  const found = onPath() ?? playwrights() ?? installed()
  if (found !== undefined) return found
  throw new StackFault(
    "The browser tests need Chromium: run `npx playwright install chromium`, or `apt-get install chromium`.",
  )
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram)
}

function playwrights(): string | undefined {
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined
  console.log("● Installing Debian's Chromium for the browser tests")
  const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const
  spawnSync("apt-get", ["update"], quiet)
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet)
  return onPath()
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
