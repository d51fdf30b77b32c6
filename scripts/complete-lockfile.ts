import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./stack/layout"

/**
 * npm leaves an optional platform package out of the lockfile when the registry at hand does not serve it, and
 * `npm ci` then refuses the whole lockfile, everywhere. Run this after every change of packages: it writes the
 * missing entries with their version and platform, so that they are skipped elsewhere and installed where they fit.
 */

interface Entry {
  version?: string
  link?: boolean
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"]

const file = path.join(ROOT, "package-lock.json")
const lockfile = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Entry> }
const { packages } = lockfile

/** Looks a name up as Node does: beside the package, then in every folder above it. */
function isLocked(name: string, from: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    if (packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`]) return true
    if (folder === "") return false
  }
}

function platformOf(name: string): Pick<Entry, "os" | "cpu" | "libc"> {
  const words = name.split(/[-/]/)
  const [os, cpu] = [SYSTEMS, PROCESSORS].map((known) => known.filter((word) => words.includes(word)))
  if (!cpu || cpu.length === 0) {
    throw new Error(`The name of ${name} does not say its platform: add it to package-lock.json by hand`)
  }
  const libc = os?.[0] !== "linux" ? [] : /musl/.test(name) ? ["musl"] : /gnu/.test(name) ? ["glibc"] : []
  return { cpu, ...(os?.length ? { os } : {}), ...(libc.length > 0 ? { libc } : {}) }
}

const added: string[] = []
for (const [from, entry] of Object.entries(packages)) {
  if (entry.link) continue
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(name, from)) continue
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[~^]/, ""),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    }
    added.push(name)
  }
}

if (added.length > 0) {
  lockfile.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`)
}
console.log(
  added.length > 0
    ? `Added ${added.length} platform packages: ${added.join(", ")}`
    : "The lockfile is complete.",
)
