import { mkdtempSync, rmdirSync } from "node:fs"
import { execFileSync } from "node:child_process"
import { createServer, type RequestListener } from "node:http"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest"
import { parseDay } from "#domain/day"
import { createBrowserEngine } from "../browser-engine"
import { createFailover } from "../failover"
import type { SearchError } from "../search-error"
import { createLexicon } from "../understand/lexicon"
import { administer } from "./admin"
import { prepareIndex } from "./apply"
import { documentNamed } from "../__tests__/document"
import { createMeilisearchEngine } from "./engine"
import { keepSearchKey, searchKeys } from "./keys"
import { startRealServer, TEST_PROGRAM, type RealServer } from "./real-server"

const DOCUMENTS = [documentNamed("Muối hạt Bạc Liêu"), documentNamed("Gạo lứt đỏ")]
const BIG = Array.from({ length: 6000 }, (_, n) =>
  documentNamed(`Mắm cá số ${n}`, { text: `${n * 7919} `.repeat(100) }),
)
const REQUEST = { query: "muối", today: parseDay("2026-11-22"), limit: 5 }
const DAY_MS = 86_400_000

const engineAt = (host: string, key: string, index = "shop") =>
  createMeilisearchEngine({ host, key, index, lexicon: createLexicon(DOCUMENTS, []), documents: DOCUMENTS })

/** An HTTP server of the test's own. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`
}

describe.skipIf(TEST_PROGRAM === undefined)("faults of a real server", { timeout: 60_000 }, () => {
  let server: RealServer
  beforeAll(async () => {
    server = await startRealServer()
    await (await prepareIndex(server, "shop", DOCUMENTS)).serve()
  }, 30_000)
  afterAll(() => server.remove())

  test("a wrong key", async () => {
    await expect(engineAt(server.host, "wrong").search(REQUEST)).rejects.toMatchObject({
      fault: "unauthorised",
    })
    await expect(prepareIndex({ ...server, key: "wrong" }, "shop", [])).rejects.toMatchObject({
      fault: "unauthorised",
      message: expect.stringContaining("MEILI_MASTER_KEY") as string,
    })
  })

  test("a search key searches its index alone, and changes nothing", async () => {
    const { key } = await keepSearchKey(administer(server), "shop")
    expect((await engineAt(server.host, key).search(REQUEST)).total).toBe(1)
    await expect(engineAt(server.host, key, "other").search(REQUEST)).rejects.toMatchObject({
      fault: "unauthorised",
    })
    await expect(prepareIndex({ host: server.host, key }, "shop", [])).rejects.toMatchObject({
      fault: "unauthorised",
    })
  })

  test("a search key is renewed when half of its life is over; the one before still works", async () => {
    const admin = administer(server)
    const first = await keepSearchKey(admin, "shop")
    expect(await keepSearchKey(admin, "shop", { now: new Date(Date.now() + 40 * DAY_MS) })).toEqual(first)
    const second = await keepSearchKey(admin, "shop", { now: new Date(Date.now() + 50 * DAY_MS) })
    expect(second.key).not.toBe(first.key)
    const forced = await keepSearchKey(admin, "shop", { rotate: true })
    expect((await searchKeys(admin, "shop")).map(({ key }) => key)).toEqual(
      expect.arrayContaining([first.key, second.key, forced.key]),
    )
    expect((await engineAt(server.host, first.key).search(REQUEST)).total).toBe(1)
  })

  test("an index that is not there", async () => {
    await expect(engineAt(server.host, server.key, "nowhere").search(REQUEST)).rejects.toMatchObject({
      fault: "index-missing",
    })
  })

  test("a search that its caller gives up ends with the caller's reason", async () => {
    const reason = new Error("typed on")
    const controller = new AbortController()
    const searching = engineAt(server.host, server.key).search(REQUEST, controller.signal)
    controller.abort(reason)
    await expect(searching).rejects.toBe(reason)
  })

  test("an engine behind a slow line: the browser's answers within its patience, and goes on answering", async () => {
    const slow = await serve((request, response) => {
      setTimeout(() => request.pipe(response), 3000).unref()
    })
    const faults: SearchError[] = []
    const engine = createFailover(engineAt(slow, server.key), createBrowserEngine(DOCUMENTS, []), {
      onFault: (error) => faults.push(error),
    })
    const began = performance.now()
    expect((await engine.search(REQUEST)).total).toBe(1)
    expect(performance.now() - began).toBeLessThan(1000)
    expect((await engine.search(REQUEST)).total).toBe(1)
    expect(faults.map(({ fault }) => fault)).toEqual(["timeout"])
    expect(engine.name).toBe("browser")
  })

  test("a server that is stopped between two searches", async () => {
    const stopped = await startRealServer()
    onTestFinished(() => stopped.remove())
    await (await prepareIndex(stopped, "shop", DOCUMENTS)).serve()
    const engine = createFailover(engineAt(stopped.host, stopped.key), createBrowserEngine(DOCUMENTS, []))
    expect((await engine.search(REQUEST)).total).toBe(1)
    expect(engine.name).toBe("meilisearch")
    await stopped.kill()
    expect((await engine.search(REQUEST)).total).toBe(1)
    expect(engine.name).toBe("browser")
  })

  test.skipIf(!canMount())(
    "a full disk: the served index goes on, and is put right once there is space",
    async () => {
      const disk = mountTiny("3m")
      const full = await startRealServer([], disk)
      onTestFinished(() => full.remove())
      await (await prepareIndex(full, "shop", DOCUMENTS)).serve()
      await expect(prepareIndex(full, "shop", BIG)).rejects.toMatchObject({
        fault: "disk-full",
        message: expect.stringContaining("free some space") as string,
      })
      expect((await engineAt(full.host, full.key).search(REQUEST)).total).toBe(1)
      execFileSync("mount", ["-o", "remount,size=400m", disk])
      await (await prepareIndex(full, "shop", BIG)).serve()
      expect((await administer(full).client.index("shop").getStats()).numberOfDocuments).toBe(BIG.length + 1)
    },
  )
})

describe("faults that need no server", () => {
  test("one that is too old says which is needed", async () => {
    const old = await serve((_request, response) => {
      response.setHeader("content-type", "application/json")
      response.end(JSON.stringify({ commitSha: "", commitDate: "", pkgVersion: "1.6.2" }))
    })
    await expect(prepareIndex({ host: old, key: "k" }, "shop", DOCUMENTS)).rejects.toMatchObject({
      fault: "outdated",
      message: expect.stringContaining("it is 1.6.2, and 1.36.0 is needed") as string,
    })
  })

  test("nobody there, a proxy without an engine, and something else", async () => {
    await expect(engineAt("http://127.0.0.1:9", "k").search(REQUEST)).rejects.toMatchObject({
      fault: "unreachable",
    })
    const proxy = await serve((_request, response) => void response.writeHead(502).end("<h1>Bad Gateway"))
    await expect(engineAt(proxy, "k").search(REQUEST)).rejects.toMatchObject({ fault: "unreachable" })
    const other = await serve((_request, response) => void response.end("hello"))
    await expect(engineAt(other, "k").search(REQUEST)).rejects.toMatchObject({ fault: "unreachable" })
  })
})

/** Only root may, and not in every container. */
function canMount(): boolean {
  try {
    unmount(mountTiny("1m", false))
    return true
  } catch {
    return false
  }
}

function mountTiny(size: string, forTest = true): string {
  const folder = mkdtempSync(path.join(tmpdir(), "tiny-disk-"))
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" })
  } catch (error) {
    rmdirSync(folder)
    throw error
  }
  if (forTest) onTestFinished(() => unmount(folder))
  return folder
}

function unmount(folder: string): void {
  execFileSync("umount", ["--lazy", folder])
  rmdirSync(folder)
}
