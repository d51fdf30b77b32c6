import { daysBetween, type Day } from "#domain/day"

/** Attributes of what a page shows through a day; null is for what has no end. */
export function through(lastDay: Day | null): object {
  return lastDay === null ? {} : { "data-last-day": lastDay }
}

/** Attributes of what takes its place on the day after. */
export function after(lastDay: Day): object {
  return { "data-last-day": lastDay, "data-after": "", hidden: true }
}

/** The days on which something is shown; null is for no such end. */
export interface Window {
  from?: Day | null
  through?: Day | null
}

/** Attributes of what a page shows on the days of a window only. `on` is the day for which it is built. */
export function during({ from = null, through: last = null }: Window, on: Day): object {
  const hidden = (from !== null && on < from) || (last !== null && on > last)
  return {
    ...(from === null ? {} : { "data-first-day": from }),
    ...through(last),
    ...(hidden ? { hidden } : {}),
  }
}

/** How many there are, and of which last days, so that the browser can count again. */
export interface Tally {
  count: number
  /** "24*2026-12-31 18*2027-12-31" */
  days: string
}

export function tallyOf(lastDays: readonly Day[]): Tally {
  const days = [...new Set(lastDays)].sort()
  const parts = days.map((day) => `${lastDays.filter((other) => other === day).length}*${day}`)
  return { count: lastDays.length, days: parts.join(" ") }
}

/** How many of a tally hold on a day. */
export function countHolding(days: string, today: string): number {
  return days
    .split(" ")
    .map((part) => part.split("*"))
    .reduce((sum, [count, day = ""]) => (today > day ? sum : sum + Number(count)), 0)
}

/**
 * Stands in a sentence for a number that the browser counts again. The whole sentence is written anew, as one text: one
 * that begins behind a number of its own would move when the font arrives.
 */
export function toSign({ days }: Tally): string {
  return `§${days}§`
}

/** Stands in a sentence for the days that are left through a last one, it and today included. */
export function toDaysLeftSign(lastDay: Day): string {
  return `§..${lastDay}§`
}

/** Stands in a sentence for the day it is counted for. */
export const DAY_SIGN = "§day§"

/** @param written today as a reader reads it. */
export function fillSigns(text: string, today: Day, written: string): string {
  return text.replace(/§([^§]*)§/g, (_, days: string) => {
    if (days === "day") return written
    if (days.startsWith("..")) return String(Math.max(0, daysBetween(today, days.slice(2) as Day) + 1))
    return String(countHolding(days, today))
  })
}

/** The last of these days, after which nothing of a shelf is left; null for an empty shelf. */
export function latestOf(lastDays: readonly Day[]): Day | null {
  return lastDays.toSorted().at(-1) ?? null
}
