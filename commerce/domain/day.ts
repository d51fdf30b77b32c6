/** A calendar day as "YYYY-MM-DD", compared as text. It has no time and no zone. */
export type Day = string & { readonly __brand: "Day" }

/** How exactly a source dates a recognition. */
export type DayPrecision = "day" | "month" | "quarter" | "year"

const WRITTEN = { year: /^\d{4}$/, quarter: /^\d{4}-(01|04|07|10)$/, month: /^\d{4}-\d{2}$/ }

/** Viet Nam has kept UTC+7 without daylight saving since 1975. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000

/** @throws RangeError when `text` is not a day of the Gregorian calendar written YYYY-MM-DD. */
export function parseDay(text: string): Day {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  if (date === undefined || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
    throw new RangeError(`"${text}" is not a calendar day written YYYY-MM-DD`)
  }
  return text as Day
}

/**
 * The earliest day that a source's wording allows, so that stars are never shown too long.
 * "2024" → 2024-01-01, quarter "2025-01" → 2025-01-01, month "2024-01" → 2024-01-01.
 *
 * @throws RangeError when the text does not have the form of its precision.
 */
export function earliestDay(written: string, precision: DayPrecision): Day {
  if (precision === "day") return parseDay(written)
  if (!WRITTEN[precision].test(written)) {
    throw new RangeError(`"${written}" is not written with the precision of a ${precision}`)
  }
  return parseDay(precision === "year" ? `${written}-01-01` : `${written}-01`)
}

/** The latest day that a source's wording allows. "2024" → 2024-12-31, quarter "2025-01" → 2025-03-31. */
export function latestDay(written: string, precision: DayPrecision): Day {
  const months = { day: 0, month: 1, quarter: 3, year: 12 }[precision]
  const first = earliestDay(written, precision)
  return months === 0 ? first : addDays(addMonths(first, months), -1)
}

/** The precision that a written day shows by itself: "2024", "2024-04" or "2024-04-15". */
export function precisionOf(written: string): DayPrecision {
  return written.length === 4 ? "year" : written.length === 7 ? "month" : "day"
}

/** The same day `months` later; a day the month does not have becomes its last (31 Jan + 1 = 28 Feb). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10) as Day
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10) as Day
}

/** Whole days from one day to a later one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The calendar day in Viet Nam at an instant. */
export function dayInVietnam(instant: Date): Day {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10) as Day
}

/** dd/mm/yyyy, the order that Vietnamese labels use. */
export function formatDay(day: Day): string {
  return day.split("-").reverse().join("/")
}
