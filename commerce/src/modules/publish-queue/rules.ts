import type { Day } from "../../../domain/day"

export const STATUSES = ["waiting", "building", "served", "failed"] as const

/** Why a publication was asked for: `what` happened in a few Vietnamese words, `who` did it, `at` ISO 8601. */
export interface Reason {
  what: string
  who: string
  at: string
}

/** What the publisher serves: a release, the day it was recorded for, and when it was put in place. */
export interface Serving {
  release: string
  on: Day
  at: string
}

export type Outcome = { status: "served"; release: string } | { status: "failed"; error: string }

/** Reasons that are kept of one publication; a bulk edit of more is not read line by line. */
const MOST_REASONS = 30
/** One edit fires its events within moments of each other. */
const SETTLE_MS = 1500
/** Edits that do not end are published none the less. */
const PATIENCE_MS = 8000

/** Joins the reasons of two requests: the same act of the same person stands once, with its first time. */
export function mergeReasons(earlier: readonly Reason[], later: readonly Reason[]): Reason[] {
  const merged = new Map<string, Reason>()
  for (const reason of [...earlier, ...later]) {
    const key = JSON.stringify([reason.what, reason.who])
    if (!merged.has(key)) merged.set(key, reason)
  }
  return [...merged.values()].slice(0, MOST_REASONS)
}

/** Whether a waiting publication may be begun: a burst of requests has settled, or has gone on long enough. */
export function isReady(waiting: { requested_at: Date; renewed_at: Date }, now: Date): boolean {
  const quiet = now.getTime() - waiting.renewed_at.getTime()
  const waited = now.getTime() - waiting.requested_at.getTime()
  return quiet >= SETTLE_MS || waited >= PATIENCE_MS
}
