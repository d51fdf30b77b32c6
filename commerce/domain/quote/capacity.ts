import type { Day } from "../day"
import type { CapacityRow } from "./quote"

/** Pieces of one product that come, or must go out, by a day. */
export interface Dated {
  by: Day
  pieces: number
}

/** A product's stock and word, both given and taken. */
export interface Ledger {
  /** In stock and reserved for nobody. */
  free: number
  /** What producers said they bring and have not yet brought. */
  coming: readonly Dated[]
  /** What accepted quotes still need beyond what lies reserved for them. */
  promised: readonly Dated[]
}

/** Pieces that are due by a day: those of earlier days are due as well. */
export function dueBy(dated: readonly Dated[], day: Day): number {
  return dated.filter(({ by }) => by <= day).reduce((sum, { pieces }) => sum + pieces, 0)
}

/** The first day on which more is wanted than there is. */
export interface Shortfall {
  by: Day
  /** Of what is wanted, by that day. */
  wanted: number
  /** For it, by that day: in stock and to come, less what is promised to others. */
  free: number
}

/**
 * Whether more can be promised: on every day, all that is due by then must be in stock or to come by then. A piece
 * that was to come before today and did not is not counted on.
 *
 * @returns null when everything wanted fits.
 */
export function shortfall(ledger: Ledger, wanted: readonly Dated[], on: Day): Shortfall | null {
  for (const by of daysOf(on, ledger.promised, wanted)) {
    const left = slack(ledger, by, on)
    const due = dueBy(wanted, by)
    if (due > Math.max(0, left)) return { by, wanted: due, free: Math.max(0, left) }
  }
  return null
}

/**
 * Whether a changed declaration leaves a promise without the pieces it was made of. Stock that lies free does not
 * count: a cart may take it at any moment.
 *
 * @returns the first day on which less is to come than is promised, and less than before; null when there is none.
 */
export function exposed(
  promised: readonly Dated[],
  before: readonly Dated[],
  after: readonly Dated[],
  on: Day,
): Shortfall | null {
  for (const by of daysOf(on, promised)) {
    const wanted = dueBy(promised, by)
    const free = dueBy(reliable(after, on), by)
    if (free < wanted && free < dueBy(reliable(before, on), by)) return { by, wanted, free }
  }
  return null
}

/** The table of a product: what comes and is promised by each day that matters, and what can still be promised. */
export function capacityDays(ledger: Ledger, on: Day): CapacityRow["days"] {
  const days = daysOf(on, ledger.coming, ledger.promised)
  return days.map((by, index) => ({
    by,
    coming: dueBy(reliable(ledger.coming, on), by),
    promised: dueBy(ledger.promised, by),
    // What is promised for a day is missing on every later one.
    free: Math.max(0, Math.min(...days.slice(index).map((day) => slack(ledger, day, on)))),
  }))
}

/** A promise whose day has passed is due today. */
function daysOf(on: Day, ...lists: readonly (readonly Dated[])[]): Day[] {
  const days = lists.flatMap((dated) => dated.map(({ by }) => (by < on ? on : by)))
  return [...new Set(days)].sort()
}

function slack({ free, coming, promised }: Ledger, day: Day, on: Day): number {
  return free + dueBy(reliable(coming, on), day) - dueBy(promised, day)
}

function reliable(coming: readonly Dated[], on: Day): Dated[] {
  return coming.filter(({ by }) => by >= on)
}
