import { setTimeout as wait } from "node:timers/promises"
import { StackFault } from "../stack/fault"
import type { Contender } from "./contender"
import { benchServer, missingMeilisearch, type BenchServer } from "./meilisearch-server"

const INDEX = "bench-plain"

/** As it comes: every attribute is searched, its own tolerance of slips, the query as typed. */
export const plainMeilisearch: Contender = {
  name: "Meilisearch, plain",
  missing: missingMeilisearch,
  manyDocuments: 20_000,
  browserCode: null,
  async open({ documents }) {
    const server = await benchServer()
    const ask = askerOf(server)
    const drop = () => task(ask, "DELETE", `/indexes/${INDEX}`)
    await drop()
    await task(ask, "POST", `/indexes/${INDEX}/documents?primaryKey=id`, documents)
    return {
      async find(q, limit) {
        const request = { q, limit, attributesToRetrieve: ["id"] }
        const { hits } = await ask<{ hits: { id: string }[] }>("POST", `/indexes/${INDEX}/search`, request)
        return hits.map(({ id }) => id)
      },
      async close() {
        await drop()
        await server.stop()
      },
    }
  },
}

type Ask = <Body>(method: string, path: string, body?: unknown) => Promise<Body>

function askerOf({ host, key }: BenchServer): Ask {
  return async <Body>(method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${host}${path}`, {
      method,
      headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok)
      throw new StackFault(`Meilisearch answers ${answer.status} to ${path}: ${await answer.text()}`)
    return (await answer.json()) as Body
  }
}

/** Waits until the engine has done it; the index that is not there to be dropped is no fault. */
async function task(ask: Ask, method: string, path: string, body?: unknown): Promise<void> {
  const { taskUid } = await ask<{ taskUid: number }>(method, path, body)
  for (;;) {
    const { status, error } = await ask<{ status: string; error: { code: string; message: string } | null }>(
      "GET",
      `/tasks/${taskUid}`,
    )
    if (status === "succeeded" || error?.code === "index_not_found") return
    if (error) throw new StackFault(`Meilisearch could not do ${method} ${path}: ${error.message}`)
    await wait(50)
  }
}
