import { addDays, dayInVietnam, formatDay, parseDay, type Day, type DayPrecision } from "../../../domain/day"
import { COMMON } from "./words"

/** "2024-01-15" → "15/01/2024", "2024-01" → "01/2024", a quarter → "quý 1/2024", "2024" → "năm 2024". */
export function formatWritten(written: string, precision: DayPrecision): string {
  const [year = "", month = ""] = written.split("-")
  if (precision === "day") return formatDay(written as Day)
  if (precision === "month") return `${month}/${year}`
  if (precision === "quarter") return `${COMMON.quarter(quarterOf(month))}/${year}`
  return COMMON.year(year)
}

function quarterOf(month: string): number {
  return Math.ceil(Number(month) / 3)
}

/** What a person types for a date of a precision: "15/01/2024", "01/2024", "1/2024" for a quarter, "2024". */
export function toTyped(written: string, precision: DayPrecision): string {
  const [year = "", month = ""] = written.split("-")
  return precision === "quarter" ? `${quarterOf(month)}/${year}` : written.split("-").reverse().join("/")
}

/** The typed text as the record keeps it, or null where it is not a date of that precision. */
export function toWritten(typed: string, precision: DayPrecision): string | null {
  const parts = typed.trim().split(/[/.-]/)
  const year = parts.at(-1) ?? ""
  if (!/^\d{4}$/.test(year)) return null
  if (precision === "year") return parts.length === 1 ? year : null
  if (precision === "quarter") {
    const [quarter = ""] = parts
    return parts.length === 2 && /^[1-4]$/.test(quarter) ? `${year}-${pad(Number(quarter) * 3 - 2)}` : null
  }
  if (precision === "month") {
    const [month = ""] = parts
    return parts.length === 2 && isDay(`${year}-${pad(month)}-01`) ? `${year}-${pad(month)}` : null
  }
  const [day = "", month = ""] = parts
  const written = `${year}-${pad(month)}-${pad(day)}`
  return parts.length === 3 && isDay(written) ? written : null
}

/** Another precision of the same date, so that a changed choice keeps what was typed. */
export function withPrecision(typed: string, from: DayPrecision, to: DayPrecision): string {
  const written = toWritten(typed, from)
  if (written === null) return typed
  const [year = "", month, day] = written.split("-")
  // The first month of a quarter stands for the quarter and is not known to be the month.
  if (to === "year" || from === "quarter") return from === to ? typed : year
  if (month === undefined) return typed
  if (to === "quarter") return toTyped(`${year}-${month}`, "quarter")
  if (to === "month") return `${month}/${year}`
  return day === undefined ? typed : `${day}/${month}/${year}`
}

/** A day that is written by itself, as "2024", "2024-01" or "2024-01-15". */
export function formatLoose(written: string): string {
  return written.split("-").reverse().join("/")
}

/** "21/11/2026 14:05" by the clock of Viet Nam. */
export function formatInstant(iso: string): string {
  const instant = new Date(iso)
  const time = instant.toLocaleTimeString("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
  })
  return `${formatDay(dayInVietnam(instant))} ${time}`
}

/** The last day of a term of which the first day without effect is known. */
export function lastDayBefore(end: Day): string {
  return formatDay(addDays(end, -1))
}

function isDay(text: string): boolean {
  try {
    parseDay(text)
    return true
  } catch {
    return false
  }
}

function pad(part: string | number): string {
  return String(part).padStart(2, "0")
}
