import { findPage, keepPage } from "./kept"
import { pageOfLink } from "./keep-pack"
import { mayKeep } from "./may-keep"
import { NOTHING_KEPT } from "./pack"
import type { Device, FetchEvent } from "./worker-scope"

/** With one bar of signal a kept page is worth more than a newer one that is not there by now. */
const PATIENCE_MS = 3000

/** The page from the network, which is newer; the kept one where that fails or takes too long. */
export async function answerPage(event: FetchEvent, device: Device): Promise<Response> {
  const { pathname: asked, search } = new URL(event.request.url)
  // The server leads to the address with the slash; without network that is for us to do.
  const pathname = asked.endsWith("/") ? asked : `${asked}/`
  const kept = findPage(pathname)
  if (!device.onLine) return (await kept) ?? whereNothingIsKept(pathname, search, device)
  const fresh = fetch(event.request).then((answer) => {
    const isPage = answer.status === 200 && answer.headers.get("content-type")?.startsWith("text/html")
    if (isPage && mayKeep(pathname)) event.waitUntil(keepPage(pathname, answer.clone()))
    return answer
  })
  // It may go on while the kept page is read, and fail without anybody waiting for it.
  event.waitUntil(fresh.catch(() => undefined))
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS))
  try {
    return (await Promise.race([fresh, late])) ?? (await kept) ?? (await fresh)
  } catch {
    return (await kept) ?? whereNothingIsKept(pathname, search, device)
  }
}

/** Where a Digital Link leads, or else the words that this page is not kept. */
async function whereNothingIsKept(
  pathname: string,
  search: string,
  { languages }: Device,
): Promise<Response> {
  const words = pathname.startsWith("/en/") ? NOTHING_KEPT.en : NOTHING_KEPT.vi
  return (await pageOfLink(pathname, search, languages)) ?? (await findPage(words)) ?? Response.error()
}
