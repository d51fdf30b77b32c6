import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs"
import path from "node:path"

const KEPT = 5

/** Folders `releases/<id>/{catalogue.json,site/}` and the link `releases/current` to the one that is served. */
export class Releases {
  constructor(private readonly folder: string) {}

  /** The folder of the release being served, if there is a complete one. */
  current(): string | undefined {
    try {
      const release = path.resolve(this.folder, readlinkSync(this.link()))
      return existsSync(path.join(release, "site/index.html")) ? release : undefined
    } catch {
      return undefined
    }
  }

  /** An empty folder for the next release; ids sort by time. */
  draft(now: Date): string {
    const release = path.join(this.folder, now.toISOString().replace(/[-:]/g, "").replace(/\..*/, ""))
    rmSync(release, { recursive: true, force: true })
    mkdirSync(release, { recursive: true })
    return release
  }

  /** Puts a finished release in place with one rename, so that a reader sees the old site or the new one whole. */
  swap(release: string): void {
    const draft = `${this.link()}.new`
    rmSync(draft, { force: true })
    symlinkSync(path.basename(release), draft, "dir")
    renameSync(draft, this.link())
    this.dropOld()
  }

  private link(): string {
    return path.join(this.folder, "current")
  }

  private dropOld(): void {
    const current = path.basename(this.current() ?? "")
    const ids = readdirSync(this.folder)
      .filter((name) => /^\d{8}T\d{6}$/.test(name))
      .sort()
      .reverse()
    for (const id of ids.slice(KEPT)) {
      if (id !== current) rmSync(path.join(this.folder, id), { recursive: true, force: true })
    }
  }
}
