import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { SearchDocument } from "../documents"
import { administer, type Admin } from "./admin"
import { prepareIndex } from "./apply"
import { documentNamed } from "../__tests__/document"
import { RETIRED_MS } from "./leftovers"
import { startRealServer, TEST_PROGRAM, type RealServer } from "./real-server"
import { differingSettings } from "./settings"

const SALT = [documentNamed("Muối hạt Bạc Liêu")]
const SALT_AND_RICE = [...SALT, documentNamed("Gạo lứt đỏ")]
const MANY = Array.from({ length: 3000 }, (_, n) => documentNamed(`Mắm số ${n}`))

describe.skipIf(TEST_PROGRAM === undefined)("filling an index on a real server", { timeout: 60_000 }, () => {
  let server: RealServer
  let admin: Admin
  let index = ""
  let count = 0

  beforeAll(async () => {
    server = await startRealServer()
    admin = administer(server)
  }, 30_000)
  afterAll(() => server.remove())
  beforeEach(() => {
    count += 1
    index = `shop${count}`
  })

  const apply = async (documents: readonly SearchDocument[], now?: Date): Promise<boolean> => {
    const prepared = await prepareIndex(server, index, documents, now)
    await prepared.serve()
    return prepared.changed
  }
  const indexes = async (): Promise<string[]> => {
    const { results } = await admin.client.getIndexes({ limit: 100 })
    return results.map(({ uid }) => uid).filter((uid) => uid === index || uid.startsWith(`${index}_`))
  }
  const found = async (): Promise<string[]> => {
    const { hits } = await admin.client
      .index<SearchDocument>(index)
      .search("", { filter: "ends >= 20261122" })
    return hits.map(({ id }) => id).sort()
  }

  test("serves the documents with our settings, and the stamp is never found", async () => {
    expect(await apply(SALT)).toBe(true)
    expect(await found()).toEqual(["product_muoi-hat-bac-lieu"])
    expect(differingSettings(await admin.client.index(index).getSettings())).toEqual([])
    expect(await indexes()).toEqual([index])
  })

  test("does nothing for the same documents in another order", async () => {
    await apply(SALT_AND_RICE)
    const { results: before } = await admin.client.tasks.getTasks({ limit: 1 })
    expect(await apply(SALT_AND_RICE.toReversed())).toBe(false)
    const { results: after } = await admin.client.tasks.getTasks({ limit: 1 })
    expect(after[0]?.uid).toBe(before[0]?.uid)
  })

  test("puts settings right that somebody changed", async () => {
    await apply(SALT)
    await admin.client
      .index(index)
      .updateSettings({ stopWords: ["muoi"] })
      .waitTask()
    expect(await apply(SALT)).toBe(true)
    expect(differingSettings(await admin.client.index(index).getSettings())).toEqual([])
  })

  test("keeps the old index for the searches that are in it, and drops it with a later apply", async () => {
    const now = new Date()
    await apply(SALT, now)
    await apply(SALT_AND_RICE, now)
    expect(await indexes()).toHaveLength(2)
    expect(await found()).toEqual(["product_gao-lut-do", "product_muoi-hat-bac-lieu"])
    await apply(SALT_AND_RICE, new Date(now.getTime() + RETIRED_MS / 2))
    expect(await indexes()).toHaveLength(2)
    await apply(SALT_AND_RICE, new Date(now.getTime() + RETIRED_MS * 1.5))
    expect(await indexes()).toEqual([index])
  })

  test("keeps each of several old ones for its own time", async () => {
    const now = Date.now()
    await apply(SALT, new Date(now))
    await apply(SALT_AND_RICE, new Date(now + 1))
    await apply(SALT, new Date(now + 2))
    expect(await indexes()).toHaveLength(3)
    expect(await found()).toEqual(["product_muoi-hat-bac-lieu"])
  })

  test("an apply that was killed before its swap leaves the served index whole, and the next one tidies up", async () => {
    await apply(SALT)
    await prepareIndex(server, index, MANY)
    expect(await found()).toEqual(["product_muoi-hat-bac-lieu"])
    expect(await indexes()).toHaveLength(2)
    expect(await apply(SALT)).toBe(false)
    expect(await indexes()).toEqual([index])
  })

  test("a server that is killed while it fills leaves the served index whole", async () => {
    await apply(SALT)
    const filling = prepareIndex(server, index, MANY)
    setTimeout(() => void server.kill(), 120)
    await expect(filling).rejects.toMatchObject({ name: "SearchError", fault: "unreachable" })
    await server.restart()
    expect(await found()).toEqual(["product_muoi-hat-bac-lieu"])
    expect(await apply(MANY)).toBe(true)
    expect(await found()).toHaveLength(20)
    expect((await admin.client.index(index).getStats()).numberOfDocuments).toBe(MANY.length + 1)
  })

  test("a server that is killed in the middle of the swap serves one of the two whole, and is put right", async () => {
    await apply(SALT)
    const { serve } = await prepareIndex(server, index, MANY)
    const swapping = serve().catch((error: unknown) => error)
    await server.kill()
    await swapping
    await server.restart()
    expect([1, 20]).toContain((await found()).length)
    await apply(MANY)
    expect((await admin.client.index(index).getStats()).numberOfDocuments).toBe(MANY.length + 1)
  })
})
