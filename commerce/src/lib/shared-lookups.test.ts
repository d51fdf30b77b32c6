import { expect, it } from "vitest"

import type { Query } from "./goods"
import { shareKeyLookups } from "./shared-lookups"

/** Counts what it is asked and answers, or fails, when told to. */
function fakeQuery() {
  const ends: ((fail?: Error) => void)[] = []
  const graph = () =>
    new Promise((resolve, reject) => {
      ends.push((fail) => (fail ? reject(fail) : resolve({ data: [ends.length] })))
    })
  const query = { graph } as unknown as Pick<Query, "graph">
  shareKeyLookups(query)
  const ask = (entity: string, token: string) =>
    query.graph({ entity, fields: ["id"], filters: { token } } as never) as Promise<unknown>
  return { ask, ends }
}

it("answers those who ask for the same key at the same moment by one look-up, and looks again afterwards", async () => {
  const { ask, ends } = fakeQuery()
  const together = [ask("api_key", "a"), ask("api_key", "a"), ask("api_key", "b")]
  expect(ends).toHaveLength(2)
  for (const end of ends) end()
  await Promise.all(together)
  void ask("api_key", "a")
  expect(ends).toHaveLength(3)
})

it("looks up everything else for each who asks", () => {
  const { ask, ends } = fakeQuery()
  void ask("cart", "a")
  void ask("cart", "a")
  expect(ends).toHaveLength(2)
})

it("forgets a look-up that failed", async () => {
  const { ask, ends } = fakeQuery()
  const both = [ask("api_key", "a"), ask("api_key", "a")]
  ends[0]?.(new Error("no connection"))
  for (const one of both) await expect(one).rejects.toThrow("no connection")
  void ask("api_key", "a")
  expect(ends).toHaveLength(2)
})
