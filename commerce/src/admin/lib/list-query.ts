import {
  GROUPS,
  RECORD_STATUSES,
  RENEWAL_DAYS,
  STARS,
  type RecordStatus,
} from "../../../domain/certification"
import type { ListQuery, RenewalDays } from "./api"

export const PAGE_SIZE = 50

/** The list as its address asks for it; what the address does not name rightly is left out. */
export function toListQuery(address: URLSearchParams): ListQuery {
  const page = Math.max(1, Math.trunc(Number(address.get("page") ?? 1)) || 1)
  return {
    q: address.get("q") ?? "",
    status: oneOf(RECORD_STATUSES, address.get("status")),
    group: oneOf(GROUPS, address.get("group")),
    stars: oneOf(STARS, address.get("stars")),
    due: oneOf(RENEWAL_DAYS, address.get("due")),
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  }
}

/** The address with one thing changed; every change but that of the page leads back to the first page. */
export function withChange(address: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(address)
  if (name !== "page") next.delete("page")
  if (value === null || value === "") next.delete(name)
  else next.set(name, value)
  return next
}

/** How many recognitions end within so many days: each status counts only its own stretch. */
export function dueWithin(days: RenewalDays, totals: Record<RecordStatus, number>): number {
  return RENEWAL_DAYS.filter((stretch) => stretch <= days).reduce(
    (sum, stretch) => sum + (totals[`ends-within-${stretch}`] ?? 0),
    0,
  )
}

function oneOf<Value extends string | number>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => String(value) === text) ?? null
}
