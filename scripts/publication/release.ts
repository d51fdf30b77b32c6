import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import path from "node:path"
import type { Catalogue } from "#domain/catalogue"

const KEPT = 5
const ID = /^\d{8}T\d{6}$/
const DRAFT = ".draft"

/** A folder that a killed build is still leaving behind may get files while it is removed. */
const REMOVE = { recursive: true, force: true, maxRetries: 5, retryDelay: 300 } as const

/** What is served: a release, the day it was recorded for, and when it was put in place, ISO 8601. */
export interface Serving {
  release: string
  on: string
  at: string
}

/**
 * Folders `releases/<id>/{catalogue.json,site/}` and the link `releases/current` to the one that is served. A folder
 * has its id only when it is complete; until then it is `<id>.draft`.
 */
export class Releases {
  /** Recorded days by the folder of their release, which does not change once it is complete. */
  private readonly days = new Map<string, string>()

  constructor(private readonly folder: string) {}

  /** The folder of the release being served, if there is a complete one. */
  current(): string | undefined {
    try {
      const release = path.resolve(this.folder, readlinkSync(this.link()))
      return isComplete(release) ? release : undefined
    } catch {
      return undefined
    }
  }

  serving(): Serving | undefined {
    const release = this.current()
    if (release === undefined) return undefined
    const at = lstatSync(this.link()).mtime.toISOString()
    return { release: path.basename(release), on: this.dayOf(release), at }
  }

  /** Ids of the complete releases, oldest first. */
  ids(): string[] {
    if (!existsSync(this.folder)) return []
    const names = readdirSync(this.folder).filter((name) => ID.test(name))
    return names.filter((name) => isComplete(path.join(this.folder, name))).sort()
  }

  /** Folders of the last five complete releases, newest first; the swap that drops one puts another in place. */
  kept(): string[] {
    const ids = this.ids().reverse().slice(0, KEPT)
    return ids.map((id) => path.join(this.folder, id))
  }

  /** An empty folder for the next release; ids sort by time. */
  draft(now: Date): string {
    const id = toId(now)
    // Two releases of one second would be one folder.
    if (existsSync(path.join(this.folder, id))) return this.draft(new Date(now.getTime() + 1000))
    const draft = path.join(this.folder, `${id}${DRAFT}`)
    rmSync(draft, REMOVE)
    mkdirSync(draft, { recursive: true })
    return draft
  }

  /** Removes what a publication that failed or was killed has begun. */
  dropDrafts(): void {
    if (!existsSync(this.folder)) return
    for (const name of readdirSync(this.folder).filter((name) => name.endsWith(DRAFT))) {
      rmSync(path.join(this.folder, name), REMOVE)
    }
  }

  /** Declares a draft complete and serves it, dropping all but the last five. Answers the folder of the release. */
  swap(draft: string): string {
    const release = path.join(this.folder, path.basename(draft, DRAFT))
    renameSync(draft, release)
    this.serve(path.basename(release))
    this.dropOld()
    return release
  }

  /** Puts a complete release in place with one rename, so that a reader sees the old site or the new one whole. */
  serve(id: string): void {
    const link = `${this.link()}.new`
    rmSync(link, { force: true })
    symlinkSync(id, link, "dir")
    renameSync(link, this.link())
  }

  private dayOf(release: string): string {
    const known = this.days.get(release)
    if (known !== undefined) return known
    const { on } = JSON.parse(readFileSync(path.join(release, "catalogue.json"), "utf8")) as Catalogue
    this.days.set(release, on)
    return on
  }

  private link(): string {
    return path.join(this.folder, "current")
  }

  private dropOld(): void {
    const current = path.basename(this.current() ?? "")
    const ids = readdirSync(this.folder).filter((name) => ID.test(name))
    for (const id of ids.sort().reverse().slice(KEPT)) {
      if (id !== current) rmSync(path.join(this.folder, id), REMOVE)
    }
  }
}

function isComplete(release: string): boolean {
  return existsSync(path.join(release, "site/index.html"))
}

function toId(now: Date): string {
  return now.toISOString().replace(/[-:]/g, "").replace(/\..*/, "")
}
