import { z } from "@medusajs/framework/zod"

import { parseDay } from "../../domain/day"
import type { Lot, LotEntry, Recall } from "../../domain/lot"

/** Rows of the module `lot` as `query.graph` answers them, and the columns that hold what the domain knows. */

const day = z.string().transform(parseDay).nullable()

export const lotRow = z.object({
  id: z.string(),
  code: z.string(),
  made_on: day,
  expires_on: day,
  pieces: z.number().nullable(),
  recalled_on: day,
  recall_reason: z.string().nullable(),
  recall_reason_en: z.string().nullable(),
  cleared_on: day,
  revision: z.number(),
})
type LotRow = z.infer<typeof lotRow>

/** Newest first: by the day of making, then by the last day, then by number. */
export function toLots(
  rows: readonly (LotRow | null | undefined)[],
): Omit<Lot, "productHandle" | "pieces">[] {
  return rows.flatMap((row) => (row ? [toLot(row)] : [])).sort(newestFirst)
}

export function toLot(row: LotRow): Omit<Lot, "productHandle" | "pieces"> {
  return { code: row.code, madeOn: row.made_on, expiresOn: row.expires_on, recall: toRecall(row) }
}

export function newestFirst(a: ReturnType<typeof toLot>, b: ReturnType<typeof toLot>): number {
  return (
    (b.madeOn ?? "").localeCompare(a.madeOn ?? "") ||
    (b.expiresOn ?? "").localeCompare(a.expiresOn ?? "") ||
    a.code.localeCompare(b.code)
  )
}

function toRecall(row: LotRow): Recall | null {
  if (row.recalled_on === null || row.recall_reason === null) return null
  return {
    on: row.recalled_on,
    reason: row.recall_reason,
    reasonEn: row.recall_reason_en,
    clearedOn: row.cleared_on,
  }
}

export function toLotColumns(lot: Omit<LotEntry, "productHandle">) {
  return {
    code: lot.code,
    made_on: lot.madeOn as string | null,
    expires_on: lot.expiresOn as string | null,
    pieces: lot.pieces,
  }
}

export function toRecallColumns(recall: Recall) {
  return {
    recalled_on: recall.on as string,
    recall_reason: recall.reason,
    recall_reason_en: recall.reasonEn,
    cleared_on: recall.clearedOn as string | null,
  }
}
