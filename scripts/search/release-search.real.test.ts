import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { documentNamed } from "#search/__tests__/document"
import { startRealServer, TEST_PROGRAM, type RealServer } from "#search/meilisearch/real-server"
import { readStatus } from "#search/meilisearch/status"
import { layoutOf } from "../stack/layout"
import { temporaryFolder } from "../test/temporary-folder"
import { prepareSearch, prepareSearchOrNote, readChoice } from "./release-search"

const DOCUMENTS = [documentNamed("Muối hạt Bạc Liêu"), documentNamed("Gạo lứt đỏ")]

function siteWith(documents: unknown): string {
  const site = path.join(temporaryFolder(), "site")
  mkdirSync(site)
  writeFileSync(path.join(site, "search-documents.json"), JSON.stringify({ documents, gazetteer: [] }))
  return site
}

test("without an engine a release is searched in the browser", async () => {
  const site = siteWith(DOCUMENTS)
  await (await prepareSearch(site, undefined)).serve()
  expect(readChoice(site)).toEqual({ engine: "browser" })
})

test("an engine that is gone stops no publication; the reason is noted", async () => {
  const site = siteWith(DOCUMENTS)
  const layout = layoutOf(temporaryFolder())
  const notes: string[] = []
  const gone = { host: "http://127.0.0.1:9", publicHost: "http://127.0.0.1:9", key: "k", index: "shop" }
  await (await prepareSearchOrNote(site, gone, layout, (text) => notes.push(text))).serve()
  expect(readChoice(site)).toEqual({ engine: "browser" })
  expect(notes).toEqual([expect.stringContaining("does not answer")])
  expect(readFileSync(path.join(layout.logs, "search.log"), "utf8")).toContain("http://127.0.0.1:9")
})

describe.skipIf(TEST_PROGRAM === undefined)("a release and a real server", { timeout: 60_000 }, () => {
  let server: RealServer
  beforeAll(async () => {
    server = await startRealServer()
  }, 30_000)
  afterAll(() => server.remove())

  test("a release names its engine only once the index has its documents", async () => {
    const site = siteWith(DOCUMENTS)
    const { host, key } = server
    const search = { host, key, publicHost: "https://search.example", index: "shop" }
    const { changed, serve } = await prepareSearch(site, search)
    expect(changed).toBe(true)
    expect(readChoice(site)).toBeUndefined()
    await serve()
    const choice = readChoice(site)
    expect(choice).toMatchObject({ engine: "meilisearch", host: "https://search.example", index: "shop" })
    expect(JSON.stringify(choice)).not.toContain(key)
    expect(await readStatus(search, "shop", DOCUMENTS)).toMatchObject({
      documents: 2,
      isCurrent: true,
      differing: [],
    })
  })

  test("going back to an earlier release brings its documents back", async () => {
    const [earlier, later] = [siteWith(DOCUMENTS.slice(0, 1)), siteWith(DOCUMENTS)]
    const search = { ...server, publicHost: server.host, index: "back" }
    for (const site of [earlier, later, earlier]) await (await prepareSearch(site, search)).serve()
    expect(await readStatus(search, "back", DOCUMENTS.slice(0, 1))).toMatchObject({
      documents: 1,
      isCurrent: true,
    })
  })

  test("a release of the time before it had documents is searched in the browser", async () => {
    const site = path.join(temporaryFolder(), "site")
    mkdirSync(site)
    await (await prepareSearch(site, { ...server, publicHost: server.host, index: "old" })).serve()
    expect(readChoice(site)).toEqual({ engine: "browser" })
  })
})
