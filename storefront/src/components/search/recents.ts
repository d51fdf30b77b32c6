import { fold } from "#domain/fold"

const MOST = 6
const LONGEST = 80

/** Recent searches with one more in front; the same words are kept once, however they were typed. */
export function withRecent(recents: readonly string[], query: string): string[] {
  const asked = query.normalize("NFC").trim().slice(0, LONGEST)
  if (asked === "") return [...recents]
  return [asked, ...recents.filter((other) => fold(other) !== fold(asked))].slice(0, MOST)
}

export function withoutRecent(recents: readonly string[], query: string): string[] {
  return recents.filter((other) => other !== query)
}

/** What a browser has kept, as far as it can be read. */
export function parseRecents(text: string | null): string[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]")
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : []
  } catch {
    return []
  }
}
