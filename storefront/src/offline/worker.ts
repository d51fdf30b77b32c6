import { answerPage } from "./answer-page"
import { answerAsset, findPage, keepAssets, keepPage } from "./kept"
import { keepPack } from "./keep-pack"
import { isAsset, mayKeep } from "./may-keep"
import type { OpenedPage } from "./opened-page"
import type { WorkerScope } from "./worker-scope"

// A new version waits until no page of the shop is open any more, so no reading is interrupted by it.
const scope = self as unknown as WorkerScope

scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()))

scope.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== "GET" || origin !== scope.location.origin) return
  if (mode === "navigate") event.respondWith(answerPage(event, scope.navigator))
  else if (isAsset(pathname)) event.respondWith(answerAsset(event.request))
})

scope.addEventListener("message", (event) => event.waitUntil(onPage(event.data as OpenedPage)))

/** The page that brought this worker along was opened before it could keep anything. */
async function onPage({ address, assets, well }: OpenedPage): Promise<void> {
  const { pathname } = new URL(address)
  if (mayKeep(pathname) && !(await findPage(pathname))) {
    const answer = await fetch(address, { cache: "force-cache" })
    if (answer.status === 200) await keepPage(pathname, answer)
  }
  await keepAssets(assets)
  if (well) await keepPack(Date.now())
}
