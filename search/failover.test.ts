import { createServer } from "node:http"
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest"
import { parseDay } from "#domain/day"
import { createFailover } from "./failover"
import { countFacets } from "./filter"
import type { SearchAnswer, SearchEngine } from "./port"
import { SearchError } from "./search-error"

const REQUEST = { query: "muối", today: parseDay("2026-11-22"), limit: 5 }

/** Answers with a total by which it is known. */
function engineOf(name: SearchEngine["name"], total: number, search?: SearchEngine["search"]): SearchEngine {
  const answer: SearchAnswer = {
    hits: [],
    total,
    facets: countFacets([], {}),
    understood: { filters: {}, near: null, mended: null, left: [] },
  }
  return {
    name,
    search: search ?? (() => Promise.resolve(answer)),
    suggest: () => Promise.resolve({ groups: [], understood: answer.understood }),
  }
}
const browser = engineOf("browser", 2)
const broken = new SearchError("unreachable", "it is gone.")

describe("an engine with another to fall back on", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test("answers itself while it can", async () => {
    const engine = createFailover(engineOf("meilisearch", 1), browser)
    expect((await engine.search(REQUEST)).total).toBe(1)
    expect(engine.name).toBe("meilisearch")
    expect(vi.getTimerCount()).toBe(0)
  })

  test("is not asked again for 30 s after a fault, and then is", async () => {
    const search = vi.fn<SearchEngine["search"]>().mockRejectedValue(broken)
    const onFault = vi.fn()
    const engine = createFailover(engineOf("meilisearch", 1, search), browser, { onFault })
    expect((await engine.search(REQUEST)).total).toBe(2)
    expect(engine.name).toBe("browser")
    vi.advanceTimersByTime(29_999)
    await engine.search(REQUEST)
    expect(search).toHaveBeenCalledTimes(1)
    expect(onFault.mock.calls).toEqual([[broken]])
    vi.advanceTimersByTime(1)
    expect(engine.name).toBe("meilisearch")
    await engine.search(REQUEST)
    expect(search).toHaveBeenCalledTimes(2)
  })

  test("has 700 ms, also when it does not heed its signal", async () => {
    const search = vi.fn<SearchEngine["search"]>(() => new Promise(() => undefined))
    const onFault = vi.fn()
    const engine = createFailover(engineOf("meilisearch", 1, search), browser, { onFault })
    const searching = engine.search(REQUEST)
    await vi.advanceTimersByTimeAsync(699)
    expect(onFault).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect((await searching).total).toBe(2)
    expect(search.mock.calls[0]?.[1]?.aborted).toBe(true)
    expect(onFault).toHaveBeenCalledWith(expect.objectContaining({ fault: "timeout" }))
  })

  test("is not at fault when the caller gives up", async () => {
    const never: SearchEngine["search"] = () => new Promise(() => undefined)
    const engine = createFailover(engineOf("meilisearch", 1, never), browser)
    const controller = new AbortController()
    const searching = engine.search(REQUEST, controller.signal)
    controller.abort(new Error("typed on"))
    await expect(searching).rejects.toThrow("typed on")
    expect(engine.name).toBe("meilisearch")
    await expect(engine.search(REQUEST, controller.signal)).rejects.toThrow("typed on")
  })

  test("does not hide a mistake of ours", async () => {
    const wrong: SearchEngine["search"] = () => Promise.reject(new TypeError("a mistake"))
    const engine = createFailover(engineOf("meilisearch", 1, wrong), browser)
    await expect(engine.search(REQUEST)).rejects.toThrow(TypeError)
  })
})

test("a server that takes its time is left after its patience", async () => {
  const server = createServer((_request, response) => void setTimeout(() => response.end("{}"), 2000).unref())
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`
  const slow: SearchEngine["search"] = async (_request, signal) =>
    (await (await fetch(url, signal ? { signal } : {})).json()) as SearchAnswer
  const engine = createFailover(engineOf("meilisearch", 1, slow), browser, { patienceMs: 100 })
  const began = performance.now()
  expect((await engine.search(REQUEST)).total).toBe(2)
  expect(performance.now() - began).toBeLessThan(1000)
})
