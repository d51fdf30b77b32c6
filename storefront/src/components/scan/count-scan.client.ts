import { browserStore } from "../../medusa/cart-memory.client"
import { sendScan } from "../../medusa/scans.client"
import { SALES_POINT_PARAMETER } from "../../sales-point-parameter"
import { pageDay } from "../own-end/page-day.client"
import { createScanMemory, type ScanMemory } from "./scan-memory"

/**
 * Counts that this landing page was opened from its code: for `/q/<code>/…`, at the sales point its label names. Without
 * a network it waits on this device, for thirty days at most.
 */
export function countScan(): void {
  const memory = createScanMemory(browserStore("localStorage"))
  const begin = (): void => {
    const code = /\/q\/(\w+)\//.exec(location.pathname)?.[1]
    if (code !== undefined && isOpenedFromOutside()) {
      const salesPoint = new URLSearchParams(location.search).get(SALES_POINT_PARAMETER)
      memory.note({ code, salesPoint, day: pageDay() }, Date.now())
    }
    void tell(memory)
    addEventListener("online", () => void tell(memory))
  }
  // A page that the browser makes ahead is seen by nobody yet.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener("prerenderingchange", begin, { once: true })
  else begin()
}

/** Neither reached from another page of the shop, nor loaded anew, nor come back to. */
function isOpenedFromOutside(): boolean {
  const [navigation] = performance.getEntriesByType("navigation")
  const type = (navigation as PerformanceNavigationTiming | undefined)?.type ?? "navigate"
  return type === "navigate" && !document.referrer.startsWith(`${location.origin}/`)
}

async function tell(memory: ScanMemory): Promise<void> {
  if (!navigator.onLine) return
  const scans = memory.take(pageDay())
  for (const [at, scan] of scans.entries()) {
    if (await sendScan(scan)) continue
    memory.giveBack(scans.slice(at))
    return
  }
}
