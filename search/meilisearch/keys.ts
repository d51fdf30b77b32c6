import type { Key } from "meilisearch"
import type { Admin } from "./admin"

const DAY_MS = 86_400_000
const LIFE_MS = 90 * DAY_MS

/** A key with which a browser may search one index and nothing else. */
export interface SearchKey {
  key: string
  until: Date
}

/**
 * The key for browsers: the one there is, or a new one when less than half of its life is left or `rotate` says so.
 * The one before goes on until it ends by itself, because pages that are open hold it.
 */
export async function keepSearchKey(
  admin: Admin,
  index: string,
  { now = new Date(), rotate = false }: { now?: Date; rotate?: boolean } = {},
): Promise<SearchKey> {
  const keys = await searchKeys(admin, index)
  const latest = keys.find(({ until }) => until > now)
  if (!rotate && latest && latest.until.getTime() - now.getTime() > LIFE_MS / 2) return latest
  for (const { key } of keys.filter(({ until }) => until <= now)) {
    await admin.run((client) => client.deleteKey(key))
  }
  const key = await admin.run((client) =>
    client.createKey({
      name: nameOf(index),
      description: "For browsers: searches alone. Made and renewed by the shop's publication.",
      actions: ["search"],
      indexes: [index],
      expiresAt: new Date(now.getTime() + LIFE_MS),
    }),
  )
  return toSearchKey(key)
}

/** Those there are, also ended ones, the one that lasts longest first. */
export async function searchKeys(admin: Admin, index: string): Promise<SearchKey[]> {
  const { results } = await admin.run((client) => client.getKeys({ limit: 1000 }))
  return results
    .filter((key) => isOurs(key, index))
    .map(toSearchKey)
    .sort((a, b) => b.until.getTime() - a.until.getTime())
}

function isOurs({ name, actions, indexes }: Key, index: string): boolean {
  return name === nameOf(index) && actions.join() === "search" && indexes.join() === index
}

function nameOf(index: string): string {
  return `search of ${index}`
}

/** The client types a date that arrives as text. */
function toSearchKey({ key, expiresAt }: Key): SearchKey {
  return { key, until: new Date(expiresAt) }
}
