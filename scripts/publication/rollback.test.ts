import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { temporaryFolder } from "../test/temporary-folder"
import { Releases } from "./release"
import { planRollback } from "./rollback"

/** Releases of 08:00, 08:01 and so on, the last of which is served. */
function releasesOf(count: number): Releases {
  const releases = new Releases(temporaryFolder())
  for (let minute = 0; minute < count; minute++) {
    const draft = releases.draft(new Date(Date.UTC(2026, 10, 21, 8, minute)))
    mkdirSync(path.join(draft, "site"))
    writeFileSync(path.join(draft, "site/index.html"), "<p>Cà Mau")
    writeFileSync(path.join(draft, "catalogue.json"), JSON.stringify({ on: "2026-11-21" }))
    releases.swap(draft)
  }
  return releases
}

function rollBack(releases: Releases, wanted?: string) {
  const rollback = planRollback(releases, wanted)
  releases.serve(rollback.to)
  return rollback
}

describe("going back", () => {
  it("serves the release before, and the one before that when asked again", () => {
    const releases = releasesOf(3)
    expect(rollBack(releases)).toEqual({ from: "20261121T080200", to: "20261121T080100" })
    expect(rollBack(releases)).toEqual({ from: "20261121T080100", to: "20261121T080000" })
    expect(releases.serving()?.release).toBe("20261121T080000")
  })

  it("serves the release that is asked for, also a later one", () => {
    const releases = releasesOf(3)
    rollBack(releases, "20261121T080000")
    rollBack(releases, "20261121T080200")
    expect(releases.serving()?.release).toBe("20261121T080200")
  })

  it("is refused before the first publication", () => {
    expect(() => rollBack(releasesOf(0))).toThrow("Nothing has been published yet")
  })

  it("is refused where there is no release before, naming those that are kept", () => {
    expect(() => rollBack(releasesOf(1))).toThrow(
      "There is no release before 20261121T080000, which is served. Kept: 20261121T080000.",
    )
  })

  it.each([
    [
      "20261121T090000",
      "There is no complete release 20261121T090000. Kept: 20261121T080000, 20261121T080100.",
    ],
    ["../somewhere", "There is no complete release ../somewhere."],
    ["20261121T080100", "The release 20261121T080100 is the one that is served."],
  ])("to %s is refused", (wanted, message) => {
    const releases = releasesOf(2)
    expect(() => rollBack(releases, wanted)).toThrow(message)
    expect(releases.serving()?.release).toBe("20261121T080100")
  })
})
