import { answerAsset, CACHES, keptDocument } from "./kept"
import { PACK_PATH, toDocument, type Pack } from "./pack"

/** The pack is not loaded again sooner, however often the shop publishes. */
const EVERY_MS = 24 * 3_600_000

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
  const visited = await caches.open(CACHES.pages)
  for (const [path, pieces] of Object.entries(pack.pages)) {
    await cache.put(path, keptDocument(toDocument(pack, pieces)))
    await visited.delete(path)
  }
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (!(pathname in pack.pages) && pathname !== PACK_PATH) await cache.delete(url)
  }
}

/** Where a Digital Link leads, as the server would say: the lot's page where there is one, or else the product's. */
export async function pageOfLink(
  pathname: string,
  languages: readonly string[],
): Promise<Response | undefined> {
  const [, gtin = "", lot] = /^\/01\/(\d{14})(?:\/10\/([^/]+))?\/?$/.exec(pathname) ?? []
  const cache = await caches.open(CACHES.pack)
  const code = (await labelOf(cache))?.gtins[gtin]
  if (code === undefined) return undefined
  const inEnglish = languages[0]?.startsWith("en") ?? false
  const page = `${inEnglish ? "/en" : ""}/q/${code}/`
  const lotPage = `${page}${inEnglish ? "lot" : "lo"}/${lot}/`
  const target = lot !== undefined && (await cache.match(lotPage)) ? lotPage : page
  return Response.redirect(target, 302)
}

async function labelOf(cache: Cache): Promise<Label | undefined> {
  return (await cache.match(PACK_PATH))?.json() as Promise<Label | undefined>
}
