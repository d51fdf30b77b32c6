import { answerAsset, CACHES, keptPage, keptText } from "./kept"
import { linkTargets } from "./link-targets"
import { NOTHING_KEPT, PACK_PATH, toDocument, type Pack } from "./pack"

/** The pack is not loaded again sooner, however often the shop publishes. */
const EVERY_MS = 24 * 3_600_000

/** They tell of no day. */
const WORDS: ReadonlySet<string> = new Set(Object.values(NOTHING_KEPT))

/** What of the pack is not a page, and when it was loaded. */
interface Label extends Pick<Pack, "name" | "gtins"> {
  at: number
}

/** Loads all landing pages, unless that was done within a day, and puts them in place of those of before. */
export async function keepPack(now: number): Promise<void> {
  const cache = await caches.open(CACHES.pack)
  const before = await labelOf(cache)
  if (before && now - before.at < EVERY_MS) return
  const answer = await fetch(PACK_PATH, { cache: "no-cache" })
  if (answer.status !== 200) return
  const pack = (await answer.json()) as Pack
  const { name, gtins } = pack
  if (name !== before?.name) await unpack(pack, cache)
  // Last, so that what was broken off is begun again.
  await cache.put(PACK_PATH, Response.json({ name, gtins, at: now } satisfies Label))
}

async function unpack(pack: Pack, cache: Cache): Promise<void> {
  await Promise.all(pack.assets.map((asset) => answerAsset(asset)))
  for (const [path, svg] of Object.entries(pack.drawings)) {
    if (!(await cache.match(path))) await cache.put(path, keptText(svg, "image/svg+xml"))
  }
  const visited = await caches.open(CACHES.pages)
  for (const [path, pieces] of Object.entries(pack.pages)) {
    const html = toDocument(pack, pieces)
    await cache.put(path, WORDS.has(path) ? keptText(html, "text/html; charset=utf-8") : keptPage(html))
    await visited.delete(path)
  }
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    const stays = pathname in pack.pages || pathname in pack.drawings || pathname === PACK_PATH
    if (!stays) await cache.delete(url)
  }
}

/** Where a Digital Link leads, as the server would say; what else its query says (the sales point) goes along. */
export async function pageOfLink(
  pathname: string,
  search: string,
  languages: readonly string[],
): Promise<Response | undefined> {
  const cache = await caches.open(CACHES.pack)
  for (const target of linkTargets(pathname, (await labelOf(cache))?.gtins ?? {}, languages)) {
    if (await cache.match(target)) return Response.redirect(`${target}${search}`, 302)
  }
  return undefined
}

async function labelOf(cache: Cache): Promise<Label | undefined> {
  return (await cache.match(PACK_PATH))?.json() as Promise<Label | undefined>
}
