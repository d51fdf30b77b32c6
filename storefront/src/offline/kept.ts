import { dayInVietnam } from "#domain/day"
import { keptDocument } from "./kept-document"
import { isAsset, mayKeep } from "./may-keep"

/** Visited pages; those of the pack; and files for both. */
export const CACHES = { pages: "pages", pack: "pack", assets: "assets" } as const

const MOST = { pages: 60, assets: 200 } as const

/** Keeps a page that the network has just answered, as of today. */
export async function keepPage(address: string, answer: Response): Promise<void> {
  const cache = await caches.open(CACHES.pages)
  const html = await answer.text()
  // What is put anew stands last, so the first ones are those that were visited longest ago.
  await cache.delete(address)
  await cache.put(address, keptPage(html))
  await dropOldest(cache, MOST.pages)
}

export function keptPage(html: string): Response {
  return keptText(keptDocument(html, dayInVietnam(new Date())), "text/html; charset=utf-8")
}

export function keptText(text: string, type: string): Response {
  return new Response(text, { headers: { "content-type": type } })
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
  // Of any cache: drawings come with the pack.
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.status === 200) {
    const cache = await caches.open(CACHES.assets)
    await cache.put(request, answer.clone())
    await dropOldest(cache, MOST.assets)
  }
  return answer
}

const FILE = /["'](\/[^"']+\.(?:js|woff2|svg))["']/g

/** Keeps a page that is open already, and the files it names. */
export async function keepOpenPage(address: string): Promise<void> {
  const { pathname } = new URL(address)
  if (!mayKeep(pathname)) return
  // As the page itself got it.
  const answer = await fetch(address, { cache: "force-cache" })
  if (answer.status !== 200) return
  const html = await answer.clone().text()
  await keepPage(pathname, answer)
  const files = [...html.matchAll(FILE)].map(([, file = ""]) => file).filter(isAsset)
  await Promise.all(files.map((file) => answerAsset(file)))
}

async function dropOldest(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
}
