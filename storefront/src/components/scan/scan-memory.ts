import { daysBetween, type Day } from "#domain/day"
import { KEPT_DAYS, REPEAT_MS } from "#domain/scan"

/** What this device has yet to tell, and what it opened in the last half hour; it goes nowhere but into the counter. */
const KEY = "camau-scans"
const MOST_WAITING = 40

export interface Scan {
  code: string
  salesPoint: string | null
  day: Day
}

interface Kept {
  waiting: Scan[]
  /** Code → instant in milliseconds at which it was opened. */
  opened: Record<string, number>
}

export interface ScanMemory {
  /** Puts a scan into the queue, unless its page was opened here within the last half hour. */
  note(scan: Scan, now: number): void
  /** Empties the queue of what is not too old to be told. */
  take(today: Day): Scan[]
  giveBack(scans: readonly Scan[]): void
}

export function createScanMemory(store: Pick<Storage, "getItem" | "setItem">): ScanMemory {
  const read = (): Kept => ({ waiting: [], opened: {}, ...parse(store.getItem(KEY)) })
  const write = (kept: Kept): void => store.setItem(KEY, JSON.stringify(kept))
  return {
    note(scan, now) {
      const { waiting, opened } = read()
      const recent = Object.entries(opened).filter(([, at]) => now - at >= 0 && now - at < REPEAT_MS)
      const isRepeated = recent.some(([code]) => code === scan.code)
      write({
        waiting: isRepeated ? waiting : [...waiting, scan].slice(-MOST_WAITING),
        opened: Object.fromEntries(isRepeated ? recent : [...recent, [scan.code, now]]),
      })
    },
    // Taken before it is sent: what a closed page leaves unsaid is missing, and nothing is told twice.
    take(today) {
      const { waiting, opened } = read()
      if (waiting.length > 0) write({ waiting: [], opened })
      return waiting.filter(({ day }) => daysBetween(day, today) <= KEPT_DAYS)
    },
    giveBack(scans) {
      const { waiting, opened } = read()
      write({ waiting: [...scans, ...waiting].slice(-MOST_WAITING), opened })
    },
  }
}

function parse(text: string | null): Partial<Kept> | undefined {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<Kept> | null
    return Array.isArray(kept?.waiting) && kept.opened ? kept : undefined
  } catch {
    return undefined
  }
}
