import { answerPage } from "./answer-page"
import { answerAsset, keepOpenPage } from "./kept"
import { keepPack } from "./keep-pack"
import { isAsset } from "./may-keep"
import type { WorkerScope } from "./worker-scope"

/** A page has its own things by then. */
const LATER_MS = 2000

// A new version waits until no page of the shop is open any more, so no reading is interrupted by it.
const scope = self as unknown as WorkerScope

scope.addEventListener("activate", (event) => {
  const claimed = scope.clients.claim()
  event.waitUntil(claimed)
  // Not waited for: until this worker is active, every page would wait with it.
  void claimed.then(keepOpenPages).then(keepPackLater)
})

scope.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== "GET" || origin !== scope.location.origin) return
  if (mode === "navigate") {
    event.respondWith(answerPage(event, scope.navigator))
    event.waitUntil(keepPackLater())
  } else if (isAsset(pathname)) event.respondWith(answerAsset(event.request))
})

/** The page that brought this worker along was opened before it could keep anything. */
async function keepOpenPages(): Promise<void> {
  const open = await scope.clients.matchAll()
  await Promise.all(open.map(({ url }) => keepOpenPage(url).catch(() => undefined)))
}

async function keepPackLater(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LATER_MS))
  const { onLine, connection } = scope.navigator
  // Where the browser does not tell of its connection, that it is there has to do.
  const well = connection?.effectiveType === undefined || connection.effectiveType === "4g"
  if (onLine && well && !connection?.saveData) await keepPack(Date.now()).catch(() => undefined)
}
