import { parseRecents, withoutRecent, withRecent } from "./recents"

const KEY = "camau-searches"

/** On this device alone; where storage is blocked there are none. */
export function readRecents(): string[] {
  try {
    return parseRecents(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

export function keepRecent(query: string): void {
  write(withRecent(readRecents(), query))
}

export function forgetRecent(query: string): void {
  write(withoutRecent(readRecents(), query))
}

export function forgetRecents(): void {
  write([])
}

function write(recents: string[]): void {
  try {
    if (recents.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(recents))
  } catch {
    // A search works without being remembered.
  }
}
