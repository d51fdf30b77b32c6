import { addDays, parseDay, type Day } from "../../../../domain/day"
import type { ScanReport, ScanRow } from "../../../../domain/scan"

export interface Period {
  from: Day
  to: Day
}

export const PERIODS = [7, 30, 90] as const
const FIRST_PERIOD = 30
export const SCAN_VIEWS = ["code", "point", "day"] as const
export type ScanView = (typeof SCAN_VIEWS)[number]

/** The last so many days, today among them. */
export function lastDays(days: number, on: Day): Period {
  return { from: addDays(on, 1 - days), to: on }
}

/** The days that the address asks for; the last 30 where it names none rightly. */
export function toPeriod(address: URLSearchParams, on: Day): Period {
  const from = dayIn(address, "tu")
  const to = dayIn(address, "den")
  return from && to && from <= to ? { from, to } : lastDays(FIRST_PERIOD, on)
}

export function toScanView(address: URLSearchParams): ScanView {
  return SCAN_VIEWS.find((view) => view === address.get("theo")) ?? "code"
}

/** What a line of the report adds up. */
export interface ScanLine {
  key: string
  /** Null for labels that name no sales point. */
  name: string | null
  code: string | null
  count: number
  overLimit: number
  /** Of a sales point. */
  orders: number
}

/** The report added up by code, sales point or day; the most scanned first, days the newest first. */
export function toLines({ rows, orders }: ScanReport, view: ScanView): ScanLine[] {
  const lines = new Map<string, ScanLine>()
  const lineOf = (key: string, first: Pick<ScanLine, "name" | "code">): ScanLine => {
    const line = lines.get(key) ?? { key, ...first, count: 0, overLimit: 0, orders: 0 }
    lines.set(key, line)
    return line
  }
  for (const row of rows) {
    const line = lineOf(keyOf(row, view), {
      name: view === "point" ? (row.salesPoint?.name ?? null) : view === "day" ? row.day : row.name,
      code: view === "point" ? (row.salesPoint?.code ?? null) : view === "code" ? row.code : null,
    })
    line.count += row.count
    line.overLimit += row.overLimit
  }
  if (view === "point")
    for (const { salesPoint, orders: count } of orders) lineOf(salesPoint.code, salesPoint).orders += count
  const newestFirst = (a: ScanLine, b: ScanLine) => b.key.localeCompare(a.key)
  const mostFirst = (a: ScanLine, b: ScanLine) =>
    b.count - a.count || b.orders - a.orders || (a.name ?? "").localeCompare(b.name ?? "", "vi")
  return [...lines.values()].sort(view === "day" ? newestFirst : mostFirst)
}

export function totalsOf({ rows, orders }: ScanReport): Pick<ScanLine, "count" | "overLimit" | "orders"> {
  return {
    count: rows.reduce((sum, row) => sum + row.count, 0),
    overLimit: rows.reduce((sum, row) => sum + row.overLimit, 0),
    orders: orders.reduce((sum, point) => sum + point.orders, 0),
  }
}

function keyOf({ code, day, salesPoint }: ScanRow, view: ScanView): string {
  return view === "code" ? code : view === "day" ? day : (salesPoint?.code ?? "")
}

function dayIn(address: URLSearchParams, name: string): Day | null {
  try {
    return parseDay(address.get(name) ?? "")
  } catch {
    return null
  }
}
