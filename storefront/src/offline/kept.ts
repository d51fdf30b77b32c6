import { isAsset } from "./may-keep"

/** Visited pages; those of the pack; and files for both. */
export const CACHES = { pages: "pages", pack: "pack", assets: "assets" } as const

const MOST = { pages: 60, assets: 200 } as const

/** Keeps a page that the network has just answered, marked so that it says of itself that it is a kept one. */
export async function keepPage(address: string, answer: Response): Promise<void> {
  const cache = await caches.open(CACHES.pages)
  const html = await answer.text()
  // What is put anew stands last, so the first ones are those that were visited longest ago.
  await cache.delete(address)
  await cache.put(address, keptDocument(html))
  await dropOldest(cache, MOST.pages)
}

/** The document with the mark by which its own styles show the words of a kept page and hide what needs the network. */
export function keptDocument(html: string): Response {
  return new Response(html.replace("<html", "<html data-kept"), {
    headers: { "content-type": "text/html; charset=utf-8" },
  })
}

/** A kept page by its path; one that was visited is newer than the pack, which takes its place when it is newer. */
export async function findPage(pathname: string): Promise<Response | undefined> {
  return (await find(CACHES.pages, pathname)) ?? (await find(CACHES.pack, pathname))
}

async function find(name: string, pathname: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(pathname)
}

/** Answers a file from the cache, or from the network and keeps it. */
export async function answerAsset(request: Request | string): Promise<Response> {
  const cache = await caches.open(CACHES.assets)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.status === 200) {
    await cache.put(request, answer.clone())
    await dropOldest(cache, MOST.assets)
  }
  return answer
}

/** Keeps what a page had loaded before this worker was there. */
export async function keepAssets(addresses: readonly string[]): Promise<void> {
  const files = addresses.filter((address) => isAsset(new URL(address).pathname))
  await Promise.all(files.map((file) => answerAsset(file)))
}

async function dropOldest(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
}
