import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { temporaryFolder } from "../test/temporary-folder"
import { Releases } from "./release"

function finish(release: string): void {
  mkdirSync(path.join(release, "site"))
  writeFileSync(path.join(release, "site/index.html"), "<p>Cà Mau")
}

function at(minute: number): Date {
  return new Date(Date.UTC(2026, 10, 21, 8, minute))
}

describe("releases", () => {
  it("serves nothing before the first swap", () => {
    const releases = new Releases(temporaryFolder())
    finish(releases.draft(at(0)))
    expect(releases.current()).toBeUndefined()
  })

  it("serves the release that was swapped in last", () => {
    const releases = new Releases(temporaryFolder())
    const [first, second] = [releases.draft(at(0)), releases.draft(at(1))]
    for (const release of [first, second]) {
      finish(release)
      releases.swap(release)
    }
    expect(releases.current()).toBe(second)
  })

  it("does not serve a release whose pages are not all there", () => {
    const releases = new Releases(temporaryFolder())
    releases.swap(releases.draft(at(0)))
    expect(releases.current()).toBeUndefined()
  })

  it("keeps the last five", () => {
    const folder = temporaryFolder()
    const releases = new Releases(folder)
    for (let minute = 0; minute < 8; minute++) {
      const release = releases.draft(at(minute))
      finish(release)
      releases.swap(release)
    }
    const kept = readdirSync(folder).filter((name) => name !== "current")
    expect(kept).toEqual([
      "20261121T080300",
      "20261121T080400",
      "20261121T080500",
      "20261121T080600",
      "20261121T080700",
    ])
  })
})
