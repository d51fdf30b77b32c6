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
    const [first, second] = [at(0), at(1)].map((moment) => {
      const draft = releases.draft(moment)
      finish(draft)
      return releases.swap(draft)
    })
    expect(first).not.toBe(second)
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

  it("has its id only when it is complete", () => {
    const folder = temporaryFolder()
    const releases = new Releases(folder)
    const draft = releases.draft(at(0))
    finish(draft)
    expect(readdirSync(folder)).toEqual(["20261121T080000.draft"])
    expect(releases.ids()).toEqual([])
    releases.swap(draft)
    expect(releases.ids()).toEqual(["20261121T080000"])
  })

  it("drops what a killed publication has begun, and nothing else", () => {
    const folder = temporaryFolder()
    const releases = new Releases(folder)
    const draft = releases.draft(at(0))
    finish(draft)
    releases.swap(draft)
    finish(releases.draft(at(1)))
    releases.dropDrafts()
    expect(readdirSync(folder).sort()).toEqual(["20261121T080000", "current"])
    expect(releases.current()).toBe(path.join(folder, "20261121T080000"))
  })

  it("never takes the folder of a release of the same second", () => {
    const folder = temporaryFolder()
    const releases = new Releases(folder)
    const first = releases.draft(at(0))
    finish(first)
    releases.swap(first)
    expect(path.basename(releases.draft(at(0)))).toBe("20261121T080001.draft")
    expect(releases.current()).toBe(path.join(folder, "20261121T080000"))
  })

  it("says what is served, of which day and since when", () => {
    const folder = temporaryFolder()
    const releases = new Releases(folder)
    expect(releases.serving()).toBeUndefined()
    const draft = releases.draft(at(0))
    finish(draft)
    writeFileSync(path.join(draft, "catalogue.json"), JSON.stringify({ on: "2027-01-01" }))
    const swapped = Date.now()
    releases.swap(draft)
    const serving = releases.serving()
    expect(serving).toMatchObject({ release: "20261121T080000", on: "2027-01-01" })
    expect(Math.abs(Date.parse(serving?.at ?? "") - swapped)).toBeLessThan(5000)
  })
})
