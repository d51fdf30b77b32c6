import type { OpenedPage } from "./opened-page"

/** A document that came sooner came over a good connection, where the browser does not say. */
const SOON_MS = 400

interface Connection {
  saveData?: boolean
  effectiveType?: string
}

/** Has this page and the landing pages of codes kept for when there is no network, once the page has its own things. */
export function keepPages(): void {
  const { documentElement: page } = document
  // A page that came from the network is as good as a kept one while there is none.
  if (page.dataset["kept"] === undefined) {
    addEventListener("offline", () => (page.dataset["kept"] = ""))
    addEventListener("online", () => delete page.dataset["kept"])
  }
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer }
  if (!serviceWorker || !navigator.onLine) return
  addEventListener("load", () =>
    setTimeout(() => {
      // A browser that refuses it (private windows do) loses nothing but the kept pages.
      void serviceWorker.register("/sw.js").catch(() => undefined)
      void serviceWorker.ready.then(({ active }) => active?.postMessage(openedPage()))
    }, 1000),
  )
}

function openedPage(): OpenedPage {
  return {
    address: location.href,
    assets: performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.startsWith(location.origin)),
    well: isWell(),
  }
}

function isWell(): boolean {
  const { connection } = navigator as { connection?: Connection }
  if (connection?.effectiveType) return connection.effectiveType === "4g" && !connection.saveData
  const [document] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
  return document !== undefined && document.responseEnd - document.requestStart < SOON_MS
}
