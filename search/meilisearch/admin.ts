import { Meilisearch, type EnqueuedTaskPromise, type Task } from "meilisearch"
import { faultAt, toSearchError, toTaskError } from "./faults"
import { isOlder, LEAST_VERSION } from "./version"

/** Where a Meilisearch is, and a key that may do everything there: only for the server. */
export interface SearchServer {
  host: string
  key: string
}

const REQUEST_MS = 10_000

/**
 * For the largest catalogue on a slow disk. On a full one 1.50 may begin a task again and again without an end, because
 * it cannot write down that the task failed.
 */
const TASK_MS = 60_000

/** What keeps an index; every fault is a SearchError. */
export interface Admin {
  client: Meilisearch
  /** Does something with the client. */
  run<T>(work: (client: Meilisearch) => Promise<T>): Promise<T>
  /** Waits until what was asked for has been carried out. */
  carryOut(enqueue: (client: Meilisearch) => EnqueuedTaskPromise): Promise<Task>
}

export function administer({ host, key }: SearchServer): Admin {
  const client = new Meilisearch({ host, apiKey: key, timeout: REQUEST_MS })
  const run = <T>(work: (client: Meilisearch) => Promise<T>): Promise<T> =>
    work(client).catch((error: unknown) => {
      throw toSearchError(error, host)
    })
  return {
    client,
    run,
    async carryOut(enqueue) {
      const task = await run(() => enqueue(client).waitTask({ timeout: TASK_MS }))
      if (task.error) throw toTaskError(host, task.error)
      return task
    },
  }
}

/** @throws SearchError when the server is too old for what is asked of it, or does not let us in. */
export async function requireVersion(admin: Admin, host: string): Promise<string> {
  const { pkgVersion } = await admin.run((client) => client.getVersion())
  if (isOlder(pkgVersion, LEAST_VERSION)) {
    throw faultAt(host, "outdated", `it is ${pkgVersion}, and ${LEAST_VERSION} is needed`)
  }
  return pkgVersion
}
