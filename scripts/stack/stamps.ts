import { createHash } from "node:crypto"
import { globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./layout"

/** Names of finished stages with the hash of what they were made from, so that a second start skips them. */
export class Stamps {
  constructor(private readonly file: string) {}

  isCurrent(stage: string, hash: string): boolean {
    return this.read()[stage] === hash
  }

  /** Written only when a stage is complete: a killed start does the stage again. */
  set(stage: string, hash: string): void {
    const draft = `${this.file}.new`
    mkdirSync(path.dirname(this.file), { recursive: true })
    writeFileSync(draft, JSON.stringify({ ...this.read(), [stage]: hash }, null, 2))
    renameSync(draft, this.file)
  }

  private read(): Record<string, string> {
    try {
      return JSON.parse(readFileSync(this.file, "utf8")) as Record<string, string>
    } catch {
      return {}
    }
  }
}

/** SHA-256 over the names and bytes of all files that match, and over any further values. */
export function hashOf(patterns: string[], ...values: string[]): string {
  const hash = createHash("sha256")
  const files = globSync(patterns, {
    cwd: ROOT,
    exclude: (name) => /(^|\/)(node_modules|\.medusa|\.astro)$|\.test\.tsx?$/.test(name),
  })
  for (const file of files.sort()) {
    const full = path.join(ROOT, file)
    if (statSync(full).isFile()) hash.update(file).update("\0").update(readFileSync(full)).update("\0")
  }
  for (const value of values) hash.update(value).update("\0")
  return hash.digest("hex")
}
