import type { Reason, STATUSES } from "./rules"

/** A publication as the desk and the publisher read it; its times are ISO 8601 once they are JSON. */
export interface PublicationAnswer {
  id: string
  status: (typeof STATUSES)[number]
  reasons: Reason[]
  requested_at: Date
  started_at: Date | null
  finished_at: Date | null
  release: string | null
  error: string | null
}

export function toPublication(
  row: Omit<PublicationAnswer, "reasons"> & { reasons: unknown },
): PublicationAnswer {
  const { id, status, requested_at, started_at, finished_at, release, error } = row
  const reasons = row.reasons as Reason[]
  return { id, status, reasons, requested_at, started_at, finished_at, release, error }
}
