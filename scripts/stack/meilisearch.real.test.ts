import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, test } from "vitest"
import { administer, requireVersion } from "#search/meilisearch/admin"
import { TEST_PROGRAM } from "#search/meilisearch/real-server"
import { temporaryFolder } from "../test/temporary-folder"
import { layoutOf } from "./layout"
import { startMeilisearch } from "./meilisearch"

const KEY = "only-for-tests-0123456789"

describe.skipIf(TEST_PROGRAM === undefined)("the Meilisearch of the stack", { timeout: 60_000 }, () => {
  const program = TEST_PROGRAM ?? ""

  test(
    "starts with a key of ours, stops, and starts again with what it had",
    { timeout: 30_000 },
    async () => {
      const layout = layoutOf(temporaryFolder())
      const first = await startMeilisearch(program, layout, KEY)
      const admin = administer(first.settings)
      await admin.carryOut((client) => client.createIndex("kept"))
      await first.stop()
      await expect(requireVersion(admin, first.settings.host)).rejects.toMatchObject({ fault: "unreachable" })
      const second = await startMeilisearch(program, layout, KEY, { port: first.port })
      const { results } = await admin.run((client) => client.getIndexes())
      expect(results.map(({ uid }) => uid)).toEqual(["kept"])
      await second.stop()
    },
  )

  test("makes its data anew where another version has left them", async () => {
    const layout = layoutOf(temporaryFolder())
    await (await startMeilisearch(program, layout, KEY)).stop()
    const version = path.join(layout.meilisearch, "db/VERSION")
    expect(readFileSync(version, "utf8")).toMatch(/^\d+\.\d+\.\d+/)
    writeFileSync(version, "1.99.0")
    const again = await startMeilisearch(program, layout, KEY)
    expect((await fetch(`${again.settings.host}/health`)).ok).toBe(true)
    await again.stop()
  })

  test("says what became of a program that does not start", async () => {
    const layout = layoutOf(temporaryFolder())
    await expect(startMeilisearch("/bin/false", layout, KEY)).rejects.toThrow("Starting Meilisearch failed")
  })
})
